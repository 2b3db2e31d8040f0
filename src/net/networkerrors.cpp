// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkerrors.h"

#include <QMetaEnum>

namespace rollcall {

std::optional<ErrorKind> failureOf(QNetworkReply::NetworkError error, HeadState head)
{
    const bool hasHead = head == HeadState::Arrived;
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError: // also status 407
        return hasHead ? std::nullopt : std::optional(ErrorKind::Offline);
    case QNetworkReply::ProtocolInvalidOperationError: // also status 400
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return hasHead ? std::nullopt : std::optional(ErrorKind::BadResponse);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // also: no route to the host
        return hasHead ? ErrorKind::ConnectionLost : ErrorKind::Offline;
    // Behind a head: a 307 to a POST, where Qt gets ready to send the body on.
    case QNetworkReply::ContentReSendError:
        return hasHead ? std::nullopt : std::optional(ErrorKind::ConnectionLost);
    case QNetworkReply::RemoteHostClosedError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::BadResponse;
    }
    return ErrorKind::BadResponse;
}

std::string nameOf(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name ? name : "NetworkError " + std::to_string(int(error));
}

} // namespace rollcall
