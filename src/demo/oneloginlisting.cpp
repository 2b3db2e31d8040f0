// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oneloginlisting.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"
#include "demo/pagecursors.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr uint64_t maxLimit = 50;
constexpr uint64_t repeatedUsers = 5;
constexpr qsizetype bytesAUser = 1300;

//! A bound of time on what a person has; 0 there: nothing yet.
struct Bound
{
    const char *name;
    int64_t Person::*moment;
    enum class Side
    {
        Since,
        Until
    } side;
};

constexpr Bound bounds[] = {{"created_since", &Person::created, Bound::Side::Since},
                            {"created_until", &Person::created, Bound::Side::Until},
                            {"updated_since", &Person::lastUpdated, Bound::Side::Since},
                            {"updated_until", &Person::lastUpdated, Bound::Side::Until},
                            {"last_login_since", &Person::lastLogin, Bound::Side::Since},
                            {"last_login_until", &Person::lastLogin, Bound::Side::Until}};

std::optional<int64_t> timeOf(const QByteArray &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(int64_t(time.toMSecsSinceEpoch())) : std::nullopt;
}

bool isWithin(const Person &person, const QByteArray &asked)
{
    for (const QByteArray &item : asked.split('&')) {
        const QByteArray name = item.left(item.indexOf('='));
        const auto *bound =
            std::ranges::find_if(bounds, [&name](const Bound &each) { return each.name == name; });
        const int64_t limit = timeOf(item.mid(name.size() + 1)).value_or(0);
        const int64_t moment = person.*(bound->moment);
        const bool fits =
            moment != 0 && (bound->side == Bound::Side::Since ? moment > limit : moment < limit);
        if (!fits)
            return false;
    }
    return true;
}

bool hasAny(const ServerRequest &request, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(
        names, [&request](const char *name) { return request.parameter(name).has_value(); });
}

//! As v2 words what it cannot work with.
ServerResponse described(const QByteArray &description)
{
    JsonText text;
    text.raw(R"({"status":400,"error":"BadRequestError","description":)");
    return jsonAnswer(400, text.string(viewOf(description)).raw("}").take());
}

} // namespace

ServerResponse oneLoginError(int status, const QByteArray &name, const QByteArray &message)
{
    JsonText text;
    text.raw(R"({"statusCode":)").number(status).raw(R"(,"name":)").string(viewOf(name));
    return jsonAnswer(status, text.raw(R"(,"message":)").string(viewOf(message)).raw("}").take());
}

ServerResponse OneLoginListing::answer(const ServerRequest &request, std::optional<FaultKind> fault)
{
    if (hasAny(request, {"after_cursor", "before_cursor"}))
        return described("after_cursor and before_cursor are those of API v1");
    if (request.parameter("cursor") && hasAny(request, {"page", "limit"}))
        return described("Requests can only have cursor xor pagination arguments");
    std::optional<Question> asked = ask(request);
    if (!asked && request.parameter("cursor"))
        return oneLoginError(400, "BadRequestError", "Invalid pagination cursor");
    if (!asked)
        return described("This demo reads limit, page, fields and the bounds of time");
    const uint64_t all = total(*asked);
    Question self = *asked;
    if (fault == FaultKind::Duplicates)
        asked->position -= std::min(asked->position, repeatedUsers);
    const uint64_t left = all - std::min(all, asked->position);
    const uint64_t count = fault == FaultKind::EmptyPage ? 0 : std::min(left, asked->limit);
    const OneLoginFields fields =
        asked->fields.isEmpty() ? OneLoginUsers::usual() : OneLoginUsers::named(asked->fields);
    ServerResponse response = jsonAnswer(200, rows(*asked, count, fields));
    const auto header = [&response](const char *name, uint64_t value) {
        response.headers.append({name, QByteArray::number(qulonglong(value))});
    };
    header("Current-Page", asked->position / asked->limit + 1);
    header("Page-Items", count);
    header("Total-Count", all);
    header("Total-Pages", (all + asked->limit - 1) / asked->limit);
    asked->position += count;
    if (asked->position < all) {
        const QByteArray after = fault == FaultKind::RepeatedNext
            ? request.parameter("cursor").value_or(cursor(self))
            : cursor(*asked);
        const QByteArray next = after.toPercentEncoding();
        const QByteArray origin = fault == FaultKind::ForeignNext
            ? QByteArray("http://directory.example.net")
            : request.origin();
        response.headers.append({"After-Cursor", next});
        response.headers.append(
            {"Link", "<" + origin + request.rawPath + "?cursor=" + next + ">; rel=\"next\""});
    }
    return response;
}

ServerResponse OneLoginListing::answerOld(const ServerRequest &request,
                                          std::optional<FaultKind> fault)
{
    Question asked;
    if (const std::optional<QByteArray> after = request.parameter("after_cursor")) {
        const std::optional<Question> read = readCursor(*after);
        if (!read)
            return oneLoginError(400, "bad request", "Invalid cursor");
        asked = *read;
    }
    const uint64_t all = m_users.count();
    const uint64_t left = all - std::min(all, asked.position);
    const uint64_t count = fault == FaultKind::EmptyPage ? 0 : std::min(left, asked.limit);
    const QByteArray data = rows(asked, count, OneLoginUsers::all());
    asked.position += count;
    JsonText text(data.size() + 1024);
    text.raw(R"({"status":{"error":false,"code":200,"type":"success","message":"Success"},)");
    text.raw(R"("pagination":{"before_cursor":null,"after_cursor":)");
    if (asked.position < all)
        text.string(viewOf(cursor(asked)));
    else
        text.raw("null");
    text.raw(R"(,"previous_link":null,"next_link":null},"data":)").raw(viewOf(data)).raw("}");
    return jsonAnswer(200, text.take());
}

//! Nothing: it cannot be understood.
std::optional<OneLoginListing::Question> OneLoginListing::ask(const ServerRequest &request) const
{
    if (const std::optional<QByteArray> text = request.parameter("cursor"))
        return readCursor(*text);
    Question asked;
    uint64_t page = 1;
    for (const NamedValue &item : request.query) {
        bool isFine = true;
        if (item.name == "limit") {
            asked.limit = std::min<uint64_t>(item.value.toULongLong(&isFine), maxLimit);
        } else if (item.name == "page") {
            page = item.value.toULongLong(&isFine);
        } else if (item.name == "fields") {
            asked.fields = item.value;
        } else {
            isFine = timeOf(item.value) && std::ranges::any_of(bounds, [&item](const Bound &each) {
                         return each.name == item.name;
                     });
            asked.bounds += (asked.bounds.isEmpty() ? "" : "&") + item.name + '=' + item.value;
        }
        if (!isFine || asked.limit == 0 || page == 0)
            return {};
    }
    asked.position = (page - 1) * asked.limit;
    return asked;
}

QByteArray OneLoginListing::cursor(const Question &question)
{
    const QByteArray text = QByteArray::number(qulonglong(question.position)) + '|'
        + QByteArray::number(qulonglong(question.limit)) + '|' + question.fields + '|'
        + question.bounds + '|' + QByteArray::number(qulonglong(++m_turn));
    return QByteArray(text + '|' + cursorChecksum(text)).toBase64();
}

std::optional<OneLoginListing::Question> OneLoginListing::readCursor(const QByteArray &cursor) const
{
    const QByteArray text = QByteArray::fromBase64(cursor);
    const QList<QByteArray> parts = text.split('|');
    if (parts.size() != 6 || cursorChecksum(text.left(text.lastIndexOf('|'))) != parts[5])
        return {};
    return Question{parts[1].toULongLong(), parts[0].toULongLong(), parts[2], parts[3]};
}

//! How many a question finds; they are kept for the pages that follow.
uint64_t OneLoginListing::total(const Question &question)
{
    if (question.bounds != m_bounds) {
        m_bounds = question.bounds;
        m_found.clear();
        Person person;
        for (uint32_t index = 0; !m_bounds.isEmpty() && index < m_users.count(); ++index) {
            m_users.people().describe(index, person);
            if (isWithin(person, m_bounds))
                m_found.push_back(index);
        }
    }
    return m_bounds.isEmpty() ? m_users.count() : m_found.size();
}

uint32_t OneLoginListing::indexAt(uint64_t position) const
{
    return m_bounds.isEmpty() ? uint32_t(position) : m_found[position];
}

QByteArray OneLoginListing::rows(const Question &question, uint64_t count,
                                 const OneLoginFields &fields) const
{
    JsonText json(qsizetype(count + 1) * bytesAUser);
    json.raw("[");
    for (uint64_t i = 0; i < count; ++i) {
        json.raw(i ? "," : "");
        m_users.append(indexAt(question.position + i), fields, json);
    }
    return json.raw("]").take();
}

} // namespace rollcall
