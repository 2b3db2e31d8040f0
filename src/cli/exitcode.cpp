// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace rollcall {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::InvalidInput:
    case ErrorKind::NoSuchProfile:
    case ErrorKind::InsecureAddress:
        return ExitCode::Usage;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
        return ExitCode::NotAuthorized;
    case ErrorKind::Offline:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::TlsFailed:
        return ExitCode::Network;
    case ErrorKind::ForeignOrigin:
    case ErrorKind::ListChanged:
    case ErrorKind::PlaceLost:
    case ErrorKind::PagingLoop:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderRefused:
    case ErrorKind::ProviderFailed:
    case ErrorKind::BadResponse:
    case ErrorKind::TooLarge:
    case ErrorKind::FileFailed:
        return ExitCode::Refused;
    }
    return ExitCode::Refused;
}

} // namespace rollcall
