// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/textfold.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <cstring>

namespace rollcall {

namespace {

//! Letters with a stroke and joined letters, which Unicode does not take apart; null: none of them.
const char *plainForm(UChar32 c)
{
    switch (c) {
    case 0x00e6: // æ
        return "ae";
    case 0x00f8: // ø
        return "o";
    case 0x0111: // đ
        return "d";
    case 0x0127: // ħ
        return "h";
    case 0x0142: // ł
        return "l";
    case 0x0153: // œ
        return "oe";
    default:
        return nullptr;
    }
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

icu::UnicodeString fromUtf8(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<int>(utf8.size())));
}

} // namespace

bool isAscii(std::string_view text)
{
    std::uint64_t all = 0;
    while (text.size() >= sizeof all) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data(), sizeof eight);
        all |= eight;
        text.remove_prefix(sizeof eight);
    }
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return (all & 0x8080808080808080) == 0;
}

std::string foldCase(std::string_view utf8)
{
    if (isAscii(utf8))
        return lowerAscii(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return std::string(utf8);
    std::string folded;
    caseFold->normalize(fromUtf8(utf8), status).toUTF8String(folded);
    return folded;
}

std::string foldText(std::string_view utf8)
{
    if (isAscii(utf8))
        return lowerAscii(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status))
        return std::string(utf8); // ICU's own data is missing: compare as is
    const icu::UnicodeString decomposed =
        decompose->normalize(caseFold->normalize(fromUtf8(utf8), status), status);
    icu::UnicodeString bare;
    for (int i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        if (const char *plain = plainForm(c))
            bare.append(icu::UnicodeString(plain, -1, US_INV));
        else if (u_charType(c) != U_NON_SPACING_MARK)
            bare.append(c);
    }
    std::string folded;
    bare.toUTF8String(folded);
    return folded;
}

} // namespace rollcall
