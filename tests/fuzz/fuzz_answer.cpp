// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what a server says beside its users. The first byte chooses a provider, the second
// what is answered: an error, whose token it is, what the service is, a next link, a token.

#include "auth/quotedsecrets.h"
#include "auth/tokenanswer.h"
#include "providers/builtinproviders.h"

#include <cstdlib>

using namespace rollcall;

namespace {

constexpr const char *sentSecret = "a-secret-that-was-sent";

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkError(const Error &error)
{
    for (const std::string *text : {&error.detail, &error.subject, &error.requestId})
        check(text->find(sentSecret) == std::string::npos);
}

HttpResponse answered(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"},
                        {"Date", "Wed, 25 Nov 2026 10:00:00 GMT"}};
    response.body = body;
    return response;
}

void asError(const DirectoryProvider &provider, const QByteArray &body)
{
    for (const int status : {400, 401, 403, 404, 429, 500})
        checkError(
            withoutSecrets(provider.errorFrom(answered(status, body)), {Secret(sentSecret)}));
}

void asLink(const DirectoryProvider &provider, const QByteArray &text)
{
    Profile profile;
    profile.provider = provider.info().id;
    profile.credential = provider.info().credentials.constFirst().id;
    profile.baseUrl = QUrl(QStringLiteral("https://directory.example.com"));
    const HttpRequest sent = provider.listUsers(profile, {});
    HttpResponse head = answered(200, {});
    head.headers.append({"Link", text});
    head.headers.append({"After-Cursor", text});
    head.headers.append({"x-total-count", text});
    const auto next = provider.nextPage(sent, head);
    check(!next.ok() || !next.value().request || next.value().request->url.isValid());
}

void asToken(const QByteArray &body)
{
    const QDateTime now({2026, 11, 25}, {10, 0}, Qt::UTC);
    TokenQuestion asked;
    asked.sent = {Secret(sentSecret)};
    for (const int status : {200, 400, 401}) {
        const auto token = readTokenAnswer(answered(status, body), asked, now);
        if (token.ok())
            check(!token.value().accessToken.isEmpty());
        else
            checkError(token.error());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<std::unique_ptr<DirectoryProvider>> providers = builtinProviders();
    if (size < 2)
        return 0;
    const DirectoryProvider &provider = *providers[data[0] % providers.size()];
    const QByteArray text(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    switch (data[1] % 5) {
    case 0:
        asError(provider, text);
        break;
    case 1:
        static_cast<void>(provider.readWhoAmI(answered(200, text)));
        break;
    case 2:
        static_cast<void>(provider.readAnswers({answered(200, text), answered(200, text)},
                                               QDateTime({2026, 11, 25}, {10, 0}, Qt::UTC)));
        break;
    case 3:
        asLink(provider, text);
        break;
    default:
        asToken(text);
        break;
    }
    return 0;
}
