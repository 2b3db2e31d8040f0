// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tenantpages.h"

#include "gui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

//! Words of a tenant's view.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TenantPages)
};

TenantAction fromError(ErrorKind kind, TenantAction again)
{
    switch (actionFor(kind)) {
    case ErrorAction::None:
        return TenantAction::None;
    case ErrorAction::TryAgain:
        return again;
    case ErrorAction::EnterToken:
        return TenantAction::EnterToken;
    case ErrorAction::EditTenant:
        return TenantAction::EditTenant;
    }
    Q_UNREACHABLE();
}

TenantPage withActions(StatePage page, TenantAction primary,
                       TenantAction secondary = TenantAction::None)
{
    if (page.primary.isEmpty())
        page.primary = labelOf(primary);
    if (page.secondary.isEmpty())
        page.secondary = labelOf(secondary);
    return {page, primary, secondary};
}

TenantPage ofError(const Error &error)
{
    const TenantAction primary = fromError(error.kind, TenantAction::Reload);
    const bool isAgain = primary == TenantAction::Reload || primary == TenantAction::None;
    return {errorPage(error), primary, isAgain ? TenantAction::None : TenantAction::Reload};
}

TenantPage notListed(const TenantSituation &now)
{
    StatePage page;
    page.icon = u"user"_s;
    page.title = Texts::tr("The users of “%1” are not loaded yet.").arg(now.tenant);
    page.text =
        Texts::tr("They are read from %1 page by page; nothing is changed there.").arg(now.host);
    page.primary = Texts::tr("Load Users");
    return withActions(page, TenantAction::Reload);
}

TenantPage readingSecret()
{
    StatePage page;
    page.icon = u"locked"_s;
    page.title = Texts::tr("Reading the token from the keychain…");
    page.text = Texts::tr("The keychain may ask for its password in a window of its own.");
    page.busy = StatePage::Busy::Yes;
    return withActions(page, TenantAction::None);
}

TenantPage loading(const TenantSituation &now)
{
    StatePage page;
    page.icon = u"user"_s;
    if (now.listing == Listing::State::Paused) {
        page.icon = u"pause"_s;
        page.title = Texts::tr("Loading is paused.");
        page.text = Texts::tr("No user has arrived yet.");
        return withActions(page, TenantAction::Resume, TenantAction::Stop);
    }
    page.title = Texts::tr("Asking %1 for the first users…").arg(now.host);
    page.busy = StatePage::Busy::Yes;
    if (now.wait && now.wait->reason == WaitReason::ConnectionLost)
        page.text = Texts::tr("The connection was lost or could not be made. It is tried again "
                              "(attempt %1).")
                        .arg(now.wait->attempt);
    else if (now.wait)
        page.text = Texts::tr("The directory asks for patience; loading goes on by itself.");
    return withActions(page, TenantAction::Stop);
}

TenantPage nothingFound(const TenantSituation &now)
{
    StatePage page;
    page.icon = u"search"_s;
    if (now.state == TenantSession::State::Listing) {
        page.title = Texts::tr("No user matches “%1” so far.").arg(now.query);
        page.text = Texts::tr("Users are still arriving; those that match will appear here.");
        page.busy =
            now.listing == Listing::State::Running ? StatePage::Busy::Yes : StatePage::Busy::No;
    } else {
        page.title = Texts::tr("No user matches “%1”.").arg(now.query);
        if (now.mayMissUsers) {
            page.title = Texts::tr("None of the users fetched matches “%1”.").arg(now.query);
            page.text = Texts::tr("Only some users were asked for; there may be others who match.");
            return withActions(page, TenantAction::FetchEverybody, TenantAction::ClearSearch);
        }
        page.text = Texts::tr("Words are looked for in the columns that are shown: fewer words "
                              "or more columns find more.");
    }
    return withActions(page, TenantAction::ClearSearch);
}

TenantPage noMember(const TenantSituation &now)
{
    StatePage page;
    page.icon = u"user"_s;
    if (now.isGroupAsked) {
        page.title = Texts::tr("Reading the members of “%1”…").arg(now.group);
        page.busy = StatePage::Busy::Yes;
        return withActions(page, TenantAction::ShowEverybody);
    }
    if (!now.groupProblem.isEmpty()) {
        page.title = Texts::tr("The members of “%1” could not be read.").arg(now.group);
        page.text = now.groupProblem;
        return withActions(page, TenantAction::ShowEverybody);
    }
    if (!now.query.isEmpty()) {
        page.icon = u"search"_s;
        page.title =
            Texts::tr("No member of “%1” matches “%2”.", "group, search").arg(now.group, now.query);
        return withActions(page, TenantAction::ClearSearch, TenantAction::ShowEverybody);
    }
    page.title = Texts::tr("No member of “%1” is among the users received.").arg(now.group);
    return withActions(page, TenantAction::ShowEverybody);
}

TenantPage nobody(const TenantSituation &now)
{
    StatePage page;
    page.icon = u"user"_s;
    if (!now.stamp.limitedBy.isEmpty()) {
        page.title = Texts::tr("“%1” has no user whom “%2” finds.", "tenant, search")
                         .arg(now.tenant, now.stamp.limitedBy);
        page.text = Texts::tr("Only such users were asked for.");
        return withActions(page, TenantAction::FetchEverybody);
    }
    page.title = Texts::tr("“%1” has no users.").arg(now.tenant);
    page.text = Texts::tr("The directory answered with an empty list. The token's owner may be "
                          "allowed to see only some groups.");
    return withActions(page, TenantAction::Reload, TenantAction::EditTenant);
}

TenantPage sorting()
{
    StatePage page;
    page.title = Texts::tr("Putting the rows in order…");
    page.busy = StatePage::Busy::Yes;
    return withActions(page, TenantAction::None);
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate()
        ? locale.toString(local.time(), QLocale::ShortFormat)
        : locale.toString(local, QLocale::ShortFormat);
}

//! Of rows that are older than the others, or of a load that was to go on and could not.
TenantNotice ofContinuation(const Continuation &continuation)
{
    TenantNotice notice;
    const QString at = momentText(continuation.interrupted);
    switch (continuation.outcome) {
    case Continuation::Outcome::GoesOn:
        notice.text = Texts::tr("Loading goes on where it was interrupted at %1: %Ln user(s) of "
                                "that load were kept. They may have changed since.",
                                nullptr, int(continuation.users))
                          .arg(at);
        notice.primary = TenantAction::StartOver;
        break;
    case Continuation::Outcome::StartedOver:
        notice.text = Texts::tr("The load that was interrupted at %1 cannot go on, because the "
                                "directory no longer knows its place. Everybody is loaded anew.")
                          .arg(at);
        break;
    }
    return notice;
}

} // namespace

std::optional<TenantPage> pageOf(const TenantSituation &now)
{
    if (now.shown > 0)
        return std::nullopt;
    switch (now.state) {
    case TenantSession::State::NotListed:
        return notListed(now);
    case TenantSession::State::ReadingSecret:
        return readingSecret();
    case TenantSession::State::NeedsSecret:
        return ofError(now.secretProblem);
    case TenantSession::State::Listing:
    case TenantSession::State::Complete:
    case TenantSession::State::Partial:
    case TenantSession::State::Failed:
        break;
    }
    if (now.stamp.users > 0) {
        if (now.isOrdering)
            return sorting();
        if (!now.group.isEmpty())
            return noMember(now);
        return now.query.isEmpty() ? sorting() : nothingFound(now);
    }
    if (now.state == TenantSession::State::Listing)
        return loading(now);
    return now.stamp.reason ? ofError(*now.stamp.reason) : nobody(now);
}

std::optional<TenantNotice> noticeOf(const TenantSituation &now)
{
    if (now.state == TenantSession::State::NeedsSecret && now.shown > 0)
        return noticeOfFailedReload(now.secretProblem);
    if (now.state == TenantSession::State::Complete && !now.stamp.remarks.isEmpty()) {
        TenantNotice remark;
        remark.text = ErrorText::ofRemarks(now.stamp.remarks);
        remark.tone = Tone::Warning;
        if (now.continuation && now.continuation->outcome == Continuation::Outcome::GoesOn)
            remark.primary = TenantAction::Reload;
        return remark;
    }
    const bool isWell =
        now.state == TenantSession::State::Listing || now.state == TenantSession::State::Complete;
    if (isWell && now.continuation)
        return ofContinuation(*now.continuation);
    if (now.state != TenantSession::State::Partial || now.stamp.state != ListingState::Partial)
        return std::nullopt;
    TenantNotice notice;
    const TenantAction again = now.canResume ? TenantAction::Resume : TenantAction::Reload;
    notice.text = ErrorText::ofStamp(now.stamp);
    notice.tone = Tone::Warning;
    notice.primary = again;
    if (now.stamp.reason && now.stamp.reason->kind != ErrorKind::Cancelled) {
        notice.text = Texts::tr("%1 %2", "what happened, what to do")
                          .arg(notice.text, ErrorText::of(*now.stamp.reason).advice);
        notice.primary = fromError(now.stamp.reason->kind, again);
    }
    notice.secondary = notice.primary == again ? TenantAction::Reload : again;
    if (notice.secondary == notice.primary)
        notice.secondary = TenantAction::None;
    return notice;
}

TenantNotice noticeOfFailedReload(const Error &error)
{
    TenantNotice notice;
    notice.tone = Tone::Warning;
    notice.primary = fromError(error.kind, TenantAction::Reload);
    const ErrorMessage message = ErrorText::of(error);
    notice.text = error.kind == ErrorKind::Cancelled
        ? Texts::tr("Reloading was stopped. The users of the load before are shown.")
        : Texts::tr("Reloading failed; the users of the load before are shown. %1 %2",
                    "what happened, what to do")
              .arg(message.title, message.advice);
    return notice;
}

TenantNotice noticeOfUnknownColumns(const QString &view, const QStringList &columns)
{
    TenantNotice notice;
    notice.text = Texts::tr("No user has %Ln column(s) of the view “%1”: %2. They stay, empty.",
                            nullptr, int(columns.size()))
                      .arg(view, columns.join(u", "_s));
    return notice;
}

QString labelOf(TenantAction action)
{
    switch (action) {
    case TenantAction::None:
        return {};
    case TenantAction::Reload:
        return Texts::tr("Reload", "button");
    case TenantAction::Resume:
        return Texts::tr("Resume", "button");
    case TenantAction::StartOver:
        return Texts::tr("Start Over", "button");
    case TenantAction::Stop:
        return Texts::tr("Stop", "button");
    case TenantAction::EnterToken:
        return Texts::tr("Enter Token…", "button");
    case TenantAction::EditTenant:
        return Texts::tr("Edit Tenant…", "button");
    case TenantAction::ClearSearch:
        return Texts::tr("Clear Search", "button");
    case TenantAction::FetchEverybody:
        return Texts::tr("Fetch Everybody", "button");
    case TenantAction::ShowEverybody:
        return Texts::tr("Show Everybody", "button");
    }
    Q_UNREACHABLE();
}

} // namespace rollcall
