// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hostilevalues.h"

#include <vector>

namespace rollcall {

using namespace std::string_literals;

std::span<const std::string> hostileValues()
{
    static const std::vector<std::string> values = {
        "=1+1"s,
        "@SUM(A1:A9)"s,
        "+cmd|' /C calc'!A0"s,
        "-2+3"s,
        "\t=HYPERLINK(\"http://example.com\";\"click\")"s,
        "<b>bold</b><img src=x onerror=alert(1)>"s,
        "&lt;already escaped&gt; &amp;"s,
        "reversed \u202egnp.exe\u202c end"s,
        "nul \0 bell \a escape \x1b[31m delete \x7f"s,
        "two\r\nlines, and\rmore\n"s,
        "comma, semicolon; \"quoted\" 'single' \\back\\slash\\"s,
        "line\u2028separator \u2029paragraph \ufeffbom"s,
        "👩‍👩‍👧‍👦 family, flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿, Z\u0351\u036b\u0343a\u0322\u031blgo"s,
        "  spaces around  "s,
        "%s %n %1 {0} ${HOME} $(id)"s,
        "'; DROP TABLE users; --"s,
        "null"s,
        "../../etc/passwd"s,
        "long "s + std::string(20'000, 'x') + " end"s,
    };
    return values;
}

} // namespace rollcall
