// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/directoryprovider.h"
#include "session/services.h"

#include <QObject>

#include <memory>

namespace rollcall {

//! Asks a service about itself: DirectoryProvider::questions, all at the same time, each once and
//! not for long. It cannot fail: what is not answered is not known. Emits `finished` once, then
//! deletes itself; deleting it cancels.
class ServiceInquiry final : public QObject
{
    Q_OBJECT

public:
    //! Null: there is nothing to ask.
    static ServiceInquiry *start(const Services &services, const Profile &profile,
                                 const ListingRequest &asked,
                                 std::shared_ptr<Authenticator> authenticator, QObject *parent);

Q_SIGNALS:
    void finished(const rollcall::ServiceFacts &facts);

private:
    ServiceInquiry(const Services &services, const Profile &profile,
                   std::shared_ptr<Authenticator> authenticator, QObject *parent);

    void ask(const QList<HttpRequest> &questions);
    void send(qsizetype number, const HttpRequest &authorized);
    void answered(qsizetype number, const Result<HttpResponse> &response);
    void finish();

    const Services &m_services;
    const Profile m_profile;
    const DirectoryProvider &m_provider;
    const std::shared_ptr<Authenticator> m_authenticator;
    QList<std::optional<HttpResponse>> m_answers;
    qsizetype m_open = 0; //!< questions that wait for an answer
    bool m_isFinished = false;
};

} // namespace rollcall
