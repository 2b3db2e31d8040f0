// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/textfold.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
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

constexpr std::uint64_t characterBit(unsigned char c)
{
    constexpr unsigned letters = 26;
    constexpr unsigned digits = 10;
    constexpr unsigned notAscii = 63;
    constexpr unsigned others = notAscii - letters - digits;
    const unsigned char lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    unsigned bit = letters + digits + c % others;
    if (lower >= 'a' && lower <= 'z')
        bit = lower - 'a';
    else if (c >= '0' && c <= '9')
        bit = letters + (c - '0');
    else if (c >= 0x80)
        bit = notAscii;
    return std::uint64_t{1} << bit;
}

constexpr std::array<std::uint64_t, 256> characterBits = [] {
    std::array<std::uint64_t, 256> bits{};
    for (unsigned c = 0; c < bits.size(); ++c)
        bits[c] = characterBit(static_cast<unsigned char>(c));
    return bits;
}();

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

std::uint64_t charactersIn(std::string_view text)
{
    const auto bit = [&](std::size_t i) {
        return characterBits[static_cast<unsigned char>(text[i])];
    };
    std::array<std::uint64_t, 4> all{}; // that the next need not wait for the last
    std::size_t i = 0;
    for (; i + all.size() <= text.size(); i += all.size()) {
        all[0] |= bit(i);
        all[1] |= bit(i + 1);
        all[2] |= bit(i + 2);
        all[3] |= bit(i + 3);
    }
    for (; i < text.size(); ++i)
        all[0] |= bit(i);
    return all[0] | all[1] | all[2] | all[3];
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
