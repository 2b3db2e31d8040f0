// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace rollcall {

//! What became of an address that the user pasted.
struct AddressReading
{
    QUrl url;
    QStringList changes; //!< whole English sentences, context "Provider": what was left out or
                         //!< added, and why
};

//! Whether the path of an address is part of it.
enum class AddressPath
{
    Dropped,
    Kept
};

//! What one provider's addresses are like. Sentences are English, context "Provider", and live as
//! long as the program.
struct AddressRules
{
    const char *whenEmpty; //!< "Enter the address of your organization, such as …"
    AddressPath path = AddressPath::Dropped;
    QStringList droppedEndings{}; //!< of a kept path: "/Users"
    QString placeholder{}; //!< a word of the provider's documents that is no address; any case
    QString usualDomain{}; //!< completes a host name without a dot: "onelogin.com"
    //! Looks at the host (lower case, ASCII), may change it and then adds a sentence. Null: fine.
    std::function<const char *(QString &host, QStringList &changes)> readHost{};
};

//! Makes an https origin (http on loopback only) of what people paste: white space, quotation
//! marks, missing or doubled slashes, paths, ports and capitals are put right and told.
//! InvalidInput: subject is a whole English sentence, context "Provider".
Result<AddressReading> readPastedAddress(const QString &pasted, const AddressRules &rules);

//! Whether a host as QUrl has it is this computer, where plain http is safe.
bool isLoopbackHost(const QString &host);

} // namespace rollcall
