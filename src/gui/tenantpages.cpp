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
        page.text = Texts::tr("Words are looked for in the columns that are shown: fewer words "
                              "or more columns find more.");
    }
    return withActions(page, TenantAction::ClearSearch);
}

TenantPage nobody(const TenantSituation &now)
{
    StatePage page;
    page.icon = u"user"_s;
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

QString labelOf(TenantAction action)
{
    switch (action) {
    case TenantAction::None:
        return {};
    case TenantAction::Reload:
        return Texts::tr("Reload", "button");
    case TenantAction::Resume:
        return Texts::tr("Resume", "button");
    case TenantAction::Stop:
        return Texts::tr("Stop", "button");
    case TenantAction::EnterToken:
        return Texts::tr("Enter Token…", "button");
    case TenantAction::EditTenant:
        return Texts::tr("Edit Tenant…", "button");
    case TenantAction::ClearSearch:
        return Texts::tr("Clear Search", "button");
    }
    Q_UNREACHABLE();
}

} // namespace rollcall
