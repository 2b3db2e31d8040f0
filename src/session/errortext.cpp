// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/errortext.h"

#include "core/displaytext.h"
#include "session/signintext.h"
#include "session/tlstext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

QString plain(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

QString orElse(const std::string &text, const QString &instead)
{
    const QString given = plain(text);
    return given.isEmpty() ? instead : given;
}

QString said(const Error &error)
{
    const QString words = plain(error.subject);
    const QString id = plain(error.requestId);
    if (words.isEmpty() && id.isEmpty())
        return {};
    if (id.isEmpty())
        return ErrorText::tr("The answer was: “%1”").arg(words);
    if (words.isEmpty())
        return ErrorText::tr("Request id: %1").arg(id);
    return ErrorText::tr("The answer was: “%1” (request id %2)").arg(words, id);
}

//! For kinds whose subject is a name of ours: it stands in the title already.
QString saidId(const Error &error)
{
    Error onlyId;
    onlyId.requestId = error.requestId;
    return said(onlyId);
}

QString retryAdvice(const Error &error)
{
    if (!error.retryAfter)
        return ErrorText::tr("Wait a minute, then try again.");
    return ErrorText::tr("Try again in %Ln seconds.", nullptr, int(error.retryAfter->count()));
}

QString httpTitle(const Error &error, const QString &withStatus, const QString &without)
{
    return error.httpStatus > 0 ? withStatus.arg(error.httpStatus) : without;
}

} // namespace

// One entry a kind: longer than a function should be, but read as a table.
ErrorMessage ErrorText::ofKind(const Error &error)
{
    if (error.flaw != SignInFlaw::None) {
        const SignInWords words = SignInText::of(error);
        const bool isHost = error.flaw == SignInFlaw::NoTokenAnswer; // it stands in the title
        return {words.title, words.advice, isHost ? saidId(error) : said(error)};
    }
    const QString host = orElse(error.subject, tr("the directory", "in place of a host's name"));
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {tr("Stopped."), tr("What was received until then is kept."), {}};
    case ErrorKind::InvalidInput:
        return {tr("This cannot be used as it is."),
                error.subject.empty()
                    ? tr("Check what was entered.")
                    : QCoreApplication::translate("Provider", error.subject.c_str()),
                {}};
    case ErrorKind::Offline:
        return {tr("%1 cannot be reached.").arg(host),
                tr("Check the network connection and the tenant's address, then try again."),
                saidId(error)};
    case ErrorKind::ConnectionLost:
        return {tr("The connection to %1 was lost.").arg(host),
                tr("Check the network connection, then try again. What was received is kept."),
                saidId(error)};
    case ErrorKind::Timeout:
        return {tr("No complete answer came from %1 in time.").arg(host),
                tr("The service or the network is slow just now. Try again in a moment."),
                saidId(error)};
    case ErrorKind::TlsFailed: {
        const TlsWords words = TlsText::of(error, host);
        return {words.title, words.advice, saidId(error)};
    }
    case ErrorKind::InsecureAddress:
        return {tr("The address of %1 is not encrypted.").arg(host),
                tr("The token would be readable on its way. Use an address that begins with "
                   "https://."),
                saidId(error)};
    case ErrorKind::ForeignOrigin:
        return {tr("%1 pointed to another server, %2.")
                    .arg(orElse(error.other, tr("The directory", "in place of a host's name")),
                         orElse(error.subject, tr("unknown", "in place of a host's name"))),
                tr("The token was not sent there. If both hosts belong to this tenant, name the "
                   "second one as its alias host in the tenant's settings."),
                saidId(error)};
    case ErrorKind::ListChanged:
        return {tr("The directory says that it has %1 users, but %2 arrived.")
                    .arg(orElse(error.subject, u"?"_s), orElse(error.other, u"?"_s)),
                tr("Users may have changed places while they were read, and some can be missing "
                   "here. List the tenant again."),
                saidId(error)};
    case ErrorKind::PlaceLost:
        return {tr("The directory no longer knows where in its list we were."),
                tr("It keeps a place for a short time only, and this listing took longer. What was "
                   "received is kept. List the tenant again."),
                said(error)};
    case ErrorKind::PagingLoop:
        return {tr("%1 sent the same page again.").arg(host),
                tr("Loading was ended, as it would never have come to an end. Try again later, "
                   "and tell the provider if it happens again."),
                saidId(error)};
    case ErrorKind::Unauthorized:
        return {tr("The token was refused."),
                tr("It may have expired or been revoked. Enter a new token for this tenant."),
                said(error)};
    case ErrorKind::Forbidden:
        return {tr("The token lacks a permission."),
                tr("It is valid, but may not read users. Use the token of an administrator who "
                   "may, or ask for the permission."),
                said(error)};
    case ErrorKind::NotFound:
        return {tr("The directory has nothing at this address."),
                tr("Check the tenant's address: it may have been renamed or removed."),
                said(error)};
    case ErrorKind::RateLimited:
        return {tr("The tenant's rate limit is used up."), retryAdvice(error), said(error)};
    case ErrorKind::ProviderRefused:
        return {httpTitle(error, tr("The directory refused the request (HTTP %1)."),
                          tr("The directory refused the request.")),
                tr("Check the tenant's settings against the answer below."), said(error)};
    case ErrorKind::ProviderFailed:
        return {httpTitle(error, tr("The directory has a fault of its own (HTTP %1)."),
                          tr("The directory has a fault of its own.")),
                retryAdvice(error), said(error)};
    case ErrorKind::BadResponse:
        return {tr("The answer is not what a directory sends."),
                tr("Check the tenant's address. A login page or a proxy may have answered in the "
                   "directory's place."),
                said(error)};
    case ErrorKind::TooLarge:
        return {tr("An answer from %1 was too large.").arg(host),
                tr("It was not read to its end, to keep this computer usable. Check the tenant's "
                   "address."),
                saidId(error)};
    case ErrorKind::KeychainUnavailable:
        return {tr("There is no keychain on this computer."),
                tr("Tokens are kept until Rollcall is closed, and asked for again next time. To "
                   "keep them, start a keyring service such as GNOME Keyring or KWallet."),
                said(error)};
    case ErrorKind::KeychainRefused:
        return {tr("The keychain is locked."),
                tr("Unlock it, then try again. Until then, tokens must be entered anew."),
                said(error)};
    case ErrorKind::SecretMissing:
        return {tr("No token is stored for this tenant."), tr("Enter its token to go on."), {}};
    case ErrorKind::FileFailed:
        return {tr("The file %1 could not be read or written.")
                    .arg(orElse(error.subject, tr("that was named", "in place of a file's name"))),
                tr("Check that the folder exists, that it may be written to and that the disk is "
                   "not full."),
                {}};
    case ErrorKind::NoSuchProfile:
        return {tr("There is no tenant called “%1”.").arg(plain(error.subject)),
                tr("Check its name in the list of tenants."),
                {}};
    }
    Q_UNREACHABLE();
}

ErrorMessage ErrorText::of(const Error &error)
{
    ErrorMessage message = ofKind(error);
    if (!error.advice.empty())
        message.advice = QCoreApplication::translate("Provider", error.advice.c_str());
    return message;
}

QString ErrorText::line(const Error &error)
{
    const ErrorMessage message = of(error);
    QStringList parts{message.title, message.advice};
    if (!message.said.isEmpty())
        parts.append(message.said);
    return parts.join(u' ');
}

QString ErrorText::ofRefusal(const Error &error, const QString &needs)
{
    if (error.kind != ErrorKind::Forbidden || needs.isEmpty())
        return line(error);
    // The usual advice is about listing users, and names another permission.
    return QString(titleOfRefusal(error, needs) + u' ' + of(error).said).trimmed();
}

QString ErrorText::titleOfRefusal(const Error &error, const QString &needs)
{
    return error.kind == ErrorKind::Forbidden && !needs.isEmpty()
        ? tr("Not permitted: this takes %1.", "scope or permission").arg(needs)
        : of(error).title;
}

QString ErrorText::ofGroup(const GroupOfRows &group)
{
    const QString asked =
        QLocale().toString(group.asked.toLocalTime().time(), QLocale::ShortFormat);
    QStringList sentences{
        tr("Members of “%1” only: %Ln user(s), as of %2.", "group, time", int(group.members))
            .arg(displayText(group.name), asked)};
    if (group.absent > 0)
        sentences.append(
            tr("%Ln of them is/are not among the users received.", nullptr, int(group.absent)));
    switch (group.depth) {
    case MembershipDepth::Direct:
        sentences.append(group.nestedGroups > 0 ? tr("%Ln group(s) in it is/are not followed.",
                                                     nullptr, int(group.nestedGroups))
                                                : tr("Direct members only."));
        break;
    case MembershipDepth::Transitive:
        sentences.append(tr("Those in groups within it count."));
        break;
    case MembershipDepth::NotTold:
        sentences.append(
            tr("The directory does not tell whether those in groups within it count."));
        break;
    case MembershipDepth::Flat:
        break;
    }
    if (!group.isWhole)
        sentences.append(tr("Not all of its members were read."));
    return sentences.join(u' ');
}

QString ErrorText::ofStamp(const Stamp &stamp)
{
    const QString state = stateOf(stamp);
    QStringList sentences{
        stamp.limitedBy.isEmpty()
            ? state
            : tr("%1 Only those whom “%2” may find were asked for.", "a sentence, a query")
                  .arg(state, exactText(stamp.limitedBy.toStdString()))};
    if (stamp.group)
        sentences.append(ofGroup(*stamp.group));
    if (!stamp.remarks.isEmpty())
        sentences.append(ofRemarks(stamp.remarks));
    return sentences.join(u' ');
}

QString ErrorText::ofRemarks(const QList<Remark> &remarks)
{
    QStringList sentences;
    for (const Remark &remark : remarks) {
        const QString sentence = QCoreApplication::translate("Provider", remark.sentence.c_str());
        const QString filledIn = withMoments(remark, sentence, [](const QDateTime &moment) {
            return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
        });
        sentences.append(remark.names.empty() ? filledIn : filledIn.arg(exactText(remark.names)));
    }
    return sentences.join(u' ');
}

QString ErrorText::stateOf(const Stamp &stamp)
{
    const int users = int(stamp.users);
    const QString at =
        QLocale().toString(stamp.finished.toLocalTime().time(), QLocale::ShortFormat);
    switch (stamp.state) {
    case ListingState::Running:
        return tr("Still loading: %Ln users of %1 so far.", nullptr, users).arg(stamp.tenant);
    case ListingState::Complete:
        if (!stamp.finished.isValid())
            return tr("Complete: %Ln users of %1.", nullptr, users).arg(stamp.tenant);
        return tr("Complete: %Ln users of %1, loaded at %2.", nullptr, users).arg(stamp.tenant, at);
    case ListingState::Partial:
        if (!stamp.reason)
            return tr("Partial: loading ended after %Ln users of %1.", nullptr, users)
                .arg(stamp.tenant);
        if (stamp.reason->kind == ErrorKind::Cancelled)
            return tr("Partial: stopped after %Ln users of %1.", nullptr, users).arg(stamp.tenant);
        return tr("Partial: loading ended after %Ln users of %1. %2", nullptr, users)
            .arg(stamp.tenant, of(*stamp.reason).title);
    }
    Q_UNREACHABLE();
}

QString ErrorText::ofWait(const Wait &wait)
{
    return ofWait(wait, std::chrono::ceil<std::chrono::seconds>(wait.length));
}

QString ErrorText::ofWait(const Wait &wait, const QDateTime &now, const QDateTime &until)
{
    const std::chrono::milliseconds left(std::max<qint64>(0, now.msecsTo(until)));
    return ofWait(wait, std::chrono::ceil<std::chrono::seconds>(left));
}

QString ErrorText::ofWait(const Wait &wait, std::chrono::seconds left)
{
    const int seconds = int(left.count());
    switch (wait.reason) {
    case WaitReason::Budget:
        return tr("Waiting %Ln s: our share of the rate limit is used", nullptr, seconds);
    case WaitReason::RateLimited:
        return tr("Waiting %Ln s for the rate limit", nullptr, seconds);
    case WaitReason::ServerBusy:
        return tr("Waiting %Ln s: the server is busy (attempt %1)", nullptr, seconds)
            .arg(wait.attempt);
    case WaitReason::ConnectionLost:
        return tr("Connection lost, trying again in %Ln s (attempt %1)", nullptr, seconds)
            .arg(wait.attempt);
    }
    Q_UNREACHABLE();
}

QString ErrorText::ofNotKept(const Error &reason)
{
    return tr("The directory renewed the sign-in, but the keychain did not take it: %1 Unless you "
              "enter the token or sign in again, the tenant will ask for it next time.",
              "a whole sentence: why")
        .arg(of(reason).title);
}

QString ErrorText::ofQuery(const QueryError &error)
{
    const QString text = QCoreApplication::translate("Query", error.message.c_str());
    return error.subject.empty() ? text : text.arg(exactText(error.subject));
}

} // namespace rollcall
