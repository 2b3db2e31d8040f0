// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

Tone toneOf(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::SecretMissing ? Tone::Info
                                                                            : Tone::Danger;
}

QString iconOf(ErrorKind kind)
{
    if (kind == ErrorKind::Offline || kind == ErrorKind::ConnectionLost)
        return u"offline"_s;
    if (actionFor(kind) == ErrorAction::EnterToken)
        return u"locked"_s;
    return kind == ErrorKind::Cancelled ? u"stop"_s : u"error"_s;
}

} // namespace

ErrorAction actionFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::ListChanged:
    case ErrorKind::PlaceLost:
    case ErrorKind::PagingLoop:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderFailed:
    case ErrorKind::KeychainRefused:
    case ErrorKind::FileFailed:
        return ErrorAction::TryAgain;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::SecretMissing:
        return ErrorAction::EnterToken;
    case ErrorKind::InvalidInput:
    case ErrorKind::TlsFailed:
    case ErrorKind::InsecureAddress:
    case ErrorKind::ForeignOrigin:
    case ErrorKind::NotFound:
    case ErrorKind::ProviderRefused:
    case ErrorKind::BadResponse:
    case ErrorKind::TooLarge:
        return ErrorAction::EditTenant;
    case ErrorKind::NoSuchProfile:
        return ErrorAction::None;
    }
    Q_UNREACHABLE();
}

QString labelOf(ErrorAction action)
{
    switch (action) {
    case ErrorAction::None:
        return {};
    case ErrorAction::TryAgain:
        return ErrorText::tr("Try Again", "button");
    case ErrorAction::EnterToken:
        return ErrorText::tr("Enter Token…", "button");
    case ErrorAction::EditTenant:
        return ErrorText::tr("Edit Tenant…", "button");
    }
    Q_UNREACHABLE();
}

QString noteOf(const Error &error)
{
    const bool saysAll = error.kind == ErrorKind::InvalidInput && !error.subject.empty();
    return saysAll ? ErrorText::of(error).advice : ErrorText::line(error);
}

StatePage errorPage(const Error &error)
{
    const ErrorMessage message = ErrorText::of(error);
    const ErrorAction action = actionFor(error.kind);
    StatePage page;
    page.icon = iconOf(error.kind);
    page.tone = toneOf(error.kind);
    page.title = message.title;
    page.text = message.advice;
    page.said = message.said;
    page.primary = labelOf(action);
    if (action == ErrorAction::EnterToken || action == ErrorAction::EditTenant)
        page.secondary = labelOf(ErrorAction::TryAgain);
    return page;
}

} // namespace rollcall
