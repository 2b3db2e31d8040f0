// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

#include <QString>

#include <string_view>

namespace rollcall {

//! What a provider says of a request that it did not answer with a success.
struct AnswerWords
{
    QString sentence; //!< its own words, of any length and shape; empty: none
    QString code{}; //!< for the log: "E0000006"
    QByteArray requestId{};
};

//! Kind by the status, the words made fit to be shown and logged, and how long to wait.
Error errorOfAnswer(const HttpResponse &response, std::string_view provider,
                    const AnswerWords &words);

} // namespace rollcall
