// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/detailfetch.h"

#include "session/connectiontest.h"

namespace rollcall {

DetailFetch::DetailFetch(const Services &services, const Profile &profile,
                         std::shared_ptr<Authenticator> authenticator, DetailList list,
                         DetailSubject subject, DetailSpan span, QObject *parent, DetailReach reach)
    : DetailFetch(*services.providers.find(profile.provider)->details(), services, profile,
                  std::move(authenticator), std::move(list), std::move(subject), std::move(span),
                  parent, std::move(reach))
{ }

DetailFetch::DetailFetch(const DetailSource &source, const Services &services,
                         const Profile &profile, std::shared_ptr<Authenticator> authenticator,
                         DetailList list, DetailSubject subject, DetailSpan span, QObject *parent,
                         DetailReach reach)
    : QObject(parent), m_services(services), m_profile(profile),
      m_provider(*services.providers.find(profile.provider)), m_source(source),
      m_authenticator(std::move(authenticator)), m_list(std::move(list)),
      m_subject(std::move(subject)), m_reach(std::move(reach))
{
    if (const auto first = m_source.firstPage(m_profile, m_list, m_subject, span))
        authorize(*first);
    else
        QMetaObject::invokeMethod(this, &DetailFetch::readOwnObject, Qt::QueuedConnection);
}

DetailFetch::~DetailFetch() = default;

void DetailFetch::askMore()
{
    if (m_state != State::MoreToAsk)
        return;
    m_pages = 0;
    m_state = State::Asking;
    if (m_next)
        authorize(*std::exchange(m_next, std::nullopt));
    else
        askForWholeRow();
    Q_EMIT changed();
}

void DetailFetch::stop()
{
    if (m_state != State::Asking)
        return;
    delete std::exchange(m_call, nullptr);
    enter(State::Stopped);
}

void DetailFetch::readOwnObject()
{
    if (m_state != State::Asking)
        return;
    const auto page = decodeUsers({m_subject.json.constData(), std::size_t(m_subject.json.size())},
                                  m_source.format(m_list));
    if (!page.ok())
        return fail(page.error());
    m_table.append(page.value());
    enter(State::Complete);
}

void DetailFetch::authorize(const HttpRequest &request)
{
    AuthJob *job = m_authenticator->authorize(request, this);
    m_call = job;
    connect(job, &AuthJob::finished, this, [this, request](const Result<HttpRequest> &authorized) {
        m_call = nullptr;
        if (!authorized.ok())
            return fail(authorized.error());
        send(request, authorized.value());
    });
}

void DetailFetch::send(const HttpRequest &request, const HttpRequest &authorized)
{
    HttpCall *call =
        m_services.transport.send(authorized, sendRulesOf(m_profile, m_provider), this);
    m_call = call;
    connect(call, &HttpCall::waiting, this, [this](const Wait &wait) {
        m_wait = wait;
        Q_EMIT changed();
    });
    connect(call, &HttpCall::finished, this,
            [this, request, authorized](const Result<HttpResponse> &response) {
                m_call = nullptr;
                m_wait.reset();
                if (!response.ok())
                    return fail(response.error());
                read(request, authorized, response.value());
            });
}

void DetailFetch::read(const HttpRequest &request, const HttpRequest &authorized,
                       const HttpResponse &response)
{
    if (response.status < 200 || response.status >= 300) {
        constexpr int notFound = 404;
        if (m_wholeRow && response.status == notFound) // gone since the list was read
            return askForWholeRow();
        const SecondTry again = m_authenticator->refused(authorized, response);
        if (again == SecondTry::Worthwhile && !std::exchange(m_isRepeated, true))
            return authorize(request);
        m_blank = m_source.reasonOf(response);
        return fail(m_authenticator->explained(m_provider.errorFrom(response), response));
    }
    m_isRepeated = false;
    if (m_wholeRow)
        return readWholeRow(response);
    const QByteArray body = m_source.rowsIn(m_list, response.body);
    const auto page =
        decodePage({body.constData(), std::size_t(body.size())}, m_source.format(m_list));
    if (!page.ok())
        return fail(page.error());
    takeRows(page.value().chunk);
    follow(request, response, page.value().envelope);
}

void DetailFetch::follow(const HttpRequest &request, const HttpResponse &response,
                         const PageEnvelope &envelope)
{
    const auto next = m_source.nextPage(m_provider, request, response, envelope);
    if (!next.ok())
        return fail(next.error());
    if (!next.value())
        return ended();
    if (next.value()->url == request.url && next.value()->body == request.body)
        return fail(Error{ErrorKind::PagingLoop, "a next link that repeats",
                          m_profile.baseUrl.host().toStdString()});
    m_pages += 1;
    if (m_pages >= pagesAtOnce || m_list.topic == DetailTopic::Activity) {
        m_next = next.value();
        return enter(State::MoreToAsk);
    }
    authorize(*next.value());
    Q_EMIT changed();
}

//! Rows that are whole are shown; of the others, the ids are kept.
void DetailFetch::takeRows(std::shared_ptr<const UserChunk> page)
{
    const bool isWhole = !m_source.wholeRow(m_profile, m_list, {});
    if (isWhole || m_reach.depth == DetailDepth::AsListed) {
        m_table.append(std::move(page));
        return;
    }
    for (std::uint32_t row = 0; row < page->rowCount(); ++row)
        m_idsAlone.append(QString::fromStdString(std::string(page->id(row))));
}

//! The last page of the list is in.
void DetailFetch::ended()
{
    m_pages = 0;
    askForWholeRow();
}

void DetailFetch::askForWholeRow()
{
    m_wholeRow.reset();
    while (m_reach.known && !m_idsAlone.isEmpty()) {
        const auto known = m_reach.known->constFind(knownAs(m_idsAlone.first()));
        if (known == m_reach.known->constEnd() || !appendWhole(*known).ok())
            break;
        m_idsAlone.removeFirst();
    }
    if (m_idsAlone.isEmpty())
        return enter(State::Complete);
    if (m_pages >= wholeRowsAtOnce)
        return enter(State::MoreToAsk);
    m_pages += 1;
    m_wholeRow = m_idsAlone.takeFirst();
    authorize(*m_source.wholeRow(m_profile, m_list, *m_wholeRow));
}

void DetailFetch::readWholeRow(const HttpResponse &response)
{
    if (const Result<void> appended = appendWhole(response.body); !appended.ok())
        return fail(appended.error());
    if (m_reach.known)
        m_reach.known->insert(knownAs(*m_wholeRow), response.body);
    askForWholeRow();
    if (m_state == State::Asking)
        Q_EMIT changed();
}

Result<void> DetailFetch::appendWhole(const QByteArray &body)
{
    const QByteArray page = '[' + body + ']';
    const auto row =
        decodeUsers({page.constData(), std::size_t(page.size())}, m_source.format(m_list));
    if (!row.ok())
        return row.error();
    m_table.append(row.value());
    return {};
}

void DetailFetch::enter(State next)
{
    m_state = next;
    Q_EMIT changed();
}

void DetailFetch::fail(const Error &error)
{
    m_problem = error;
    enter(State::Failed);
}

} // namespace rollcall
