// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filedigest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace rollcall {

struct FileDigest::Private
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
};

FileDigest::FileDigest() : d(std::make_unique<Private>())
{
    EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr);
}

//! What OpenSSL keeps for each thread is freed when the thread ends, which for one of a pool can be
//! after the program has.
FileDigest::~FileDigest()
{
    d.reset();
    OPENSSL_thread_stop();
}

void FileDigest::add(const QByteArray &bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    m_bytes += bytes.size();
}

QByteArray FileDigest::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(d->context.get(), digest.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size))
        .toHex();
}

} // namespace rollcall
