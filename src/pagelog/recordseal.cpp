// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/recordseal.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace rollcall {

namespace {

constexpr std::size_t keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int textForm = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
static_assert(RecordSeal::overhead == nonceBytes + tagBytes);
static_assert(sizeof(RecordTag) == tagBytes);

//! Once before everything else; it does nothing when called again.
void initialise()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

//! Authenticated with the record, not stored.
std::array<unsigned char, 16 + 8 + 16> boundTo(const RecordPlace &place)
{
    std::array<unsigned char, 16 + 8 + 16> bound{};
    std::memcpy(bound.data(), place.log.data(), 16);
    qToLittleEndian(place.number, bound.data() + 16);
    std::memcpy(bound.data() + 24, place.previous.data(), 16);
    return bound;
}

} // namespace

void RecordSeal::Free::operator()(unsigned char *key) const
{
    sodium_free(key); // overwrites it first
}

RecordSeal::Key RecordSeal::emptyKey()
{
    initialise();
    auto *const key = static_cast<unsigned char *>(sodium_malloc(keyBytes));
    Q_CHECK_PTR(key);
    return Key(key);
}

Secret RecordSeal::newKey()
{
    const Key key = emptyKey();
    crypto_aead_xchacha20poly1305_ietf_keygen(key.get());
    QByteArray text(qsizetype(sodium_base64_encoded_len(keyBytes, textForm)), '\0');
    sodium_bin2base64(text.data(), std::size_t(text.size()), key.get(), keyBytes, textForm);
    text.chop(1); // the terminating zero
    return Secret(std::move(text));
}

LogId RecordSeal::newLogId()
{
    initialise();
    LogId id;
    randombytes_buf(id.data(), id.size());
    return id;
}

Result<RecordSeal> RecordSeal::make(const Secret &key)
{
    Key bin = emptyKey();
    std::size_t size = 0;
    const QByteArray &text = key.reveal();
    const int failed =
        sodium_base642bin(bin.get(), keyBytes, text.constData(), std::size_t(text.size()), nullptr,
                          &size, nullptr, textForm);
    if (failed || size != keyBytes)
        return Error{ErrorKind::InvalidInput, "not a key for pages"};
    return RecordSeal(std::move(bin));
}

QByteArray RecordSeal::seal(const RecordPlace &place, QByteArrayView plain) const
{
    QByteArray sealed(overhead + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceBytes);
    const auto bound = boundTo(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + nonceBytes, nullptr, bytes(plain),
                                               std::size_t(plain.size()), bound.data(),
                                               bound.size(), nullptr, bytes(sealed), m_key.get());
    return sealed;
}

std::optional<QByteArray> RecordSeal::open(const RecordPlace &place, QByteArrayView sealed) const
{
    if (sealed.size() < overhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const auto bound = boundTo(place);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(sealed) + nonceBytes,
        std::size_t(sealed.size()) - nonceBytes, bound.data(), bound.size(), bytes(sealed),
        m_key.get());
    return failed ? std::nullopt : std::optional(std::move(plain));
}

RecordTag RecordSeal::tagOf(QByteArrayView sealed)
{
    RecordTag tag;
    std::memcpy(tag.data(), sealed.data() + sealed.size() - qsizetype(tag.size()), tag.size());
    return tag;
}

} // namespace rollcall
