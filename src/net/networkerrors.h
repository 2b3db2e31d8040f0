// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QNetworkReply>

namespace rollcall {

//! Whether the head of an answer had arrived when the transfer failed.
enum class HeadState
{
    Missing,
    Arrived
};

//! What kept an answer from arriving whole; nothing: the answer is there, its status says the rest.
std::optional<ErrorKind> failureOf(QNetworkReply::NetworkError error, HeadState head);

//! Qt's name of the error. Not errorString(): that one quotes the URL with its query.
std::string nameOf(QNetworkReply::NetworkError error);

} // namespace rollcall
