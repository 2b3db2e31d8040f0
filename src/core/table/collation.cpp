// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/collation.h"

#include "core/table/textfold.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/ucol.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace rollcall {

struct Collation::Private
{
    std::unique_ptr<icu::Collator>
        collator; //!< null: ICU has no data, texts compare by their bytes
};

Collation::Collation(const std::string &localeName) : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->collator.reset(icu::Collator::createInstance(
        localeName == "C" ? icu::Locale::getRoot() : icu::Locale(localeName.c_str()), status));
    if (U_SUCCESS(status))
        d->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    if (U_FAILURE(status))
        d->collator.reset();
}

Collation::~Collation() = default;

std::weak_ordering Collation::compare(std::string_view a, std::string_view b) const
{
    if (!d->collator)
        return a <=> b;
    UErrorCode status = U_ZERO_ERROR;
    const auto result =
        d->collator->compareUTF8(icu::StringPiece(a.data(), static_cast<int>(a.size())),
                                 icu::StringPiece(b.data(), static_cast<int>(b.size())), status);
    return static_cast<int>(result) <=> 0;
}

void Collation::appendKey(std::string_view text, std::string &keys) const
{
    if (!d->collator) {
        keys += text;
        return;
    }
    // Most texts are short and ASCII: for these no memory is taken.
    constexpr std::size_t longest = 128;
    std::array<char16_t, longest> wide;
    icu::UnicodeString other;
    const char16_t *source = wide.data();
    auto length = static_cast<std::int32_t>(text.size());
    if (text.size() <= longest && isAscii(text)) {
        std::ranges::copy(text, wide.begin());
    } else {
        other = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), length));
        source = other.getBuffer();
        length = other.length();
    }
    const std::size_t begin = keys.size();
    const auto guess = static_cast<std::int32_t>(text.size() * 2 + 32);
    const auto place = [&] { return reinterpret_cast<std::uint8_t *>(keys.data() + begin); };
    keys.resize(begin + static_cast<std::size_t>(guess));
    const std::int32_t size = d->collator->getSortKey(source, length, place(), guess);
    keys.resize(begin + static_cast<std::size_t>(size));
    if (size > guess)
        d->collator->getSortKey(source, length, place(), size);
    keys.resize(begin + static_cast<std::size_t>(size) - 1); // without the final NUL
}

} // namespace rollcall
