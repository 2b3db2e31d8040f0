// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testauthority.h"

#include "auth/opensslpointers.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace rollcall::test {

namespace {

using Key = OpenSslPointer<EVP_PKEY, EVP_PKEY_free>;
using Extension = OpenSslPointer<X509_EXTENSION, X509_EXTENSION_free>;

void mustBe(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("the test's authority cannot %s", what);
}

Key newKey()
{
    Key key(EVP_EC_gen("P-256"));
    mustBe(key != nullptr, "make a key");
    return key;
}

template <typename Write>
QByteArray pem(const Write &write)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    mustBe(write(bio.get()) == 1, "write PEM");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

QByteArray pemOf(X509 *certificate)
{
    return pem([certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

//! A certificate that nobody has signed yet.
CertificatePointer blank(const QByteArray &name, const TestValidity &validity, EVP_PKEY *key)
{
    CertificatePointer made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    long serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), 4); // else two of an issuer are alike
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), serial + 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()),
                    long(std::chrono::seconds(validity.from).count()));
    X509_gmtime_adj(X509_getm_notAfter(made.get()),
                    long(std::chrono::seconds(validity.until).count()));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
    mustBe(X509_set_pubkey(made.get(), key) == 1, "take a public key");
    return made;
}

void extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    mustBe(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "add an extension");
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *key)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    mustBe(X509_sign(certificate, key, EVP_sha256()) > 0, "sign");
}

} // namespace

struct TestAuthority::Private
{
    Key key;
    CertificatePointer certificate;
};

TestAuthority::TestAuthority(const QByteArray &name) : d(std::make_unique<Private>())
{
    constexpr TestValidity longest{std::chrono::hours(-24 * 365), std::chrono::hours(24 * 365)};
    d->key = newKey();
    d->certificate = blank(name, longest, d->key.get());
    X509 *const own = d->certificate.get();
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(own, own, NID_subject_key_identifier, "hash");
    sign(own, own, d->key.get());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pemOf(d->certificate.get());
}

TestIdentity TestAuthority::issue(const QByteArrayList &names, const TestValidity &validity) const
{
    const Key key = newKey();
    const CertificatePointer made = blank("Rollcall test server", validity, key.get());
    X509 *const issuer = d->certificate.get();
    extend(made.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(made.get(), issuer, NID_ext_key_usage, "serverAuth");
    extend(made.get(), issuer, NID_subject_alt_name, names.join(','));
    extend(made.get(), issuer, NID_authority_key_identifier, "keyid:always");
    sign(made.get(), issuer, d->key.get());
    const QByteArray text = pem([&key](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return {pemOf(made.get()), text};
}

} // namespace rollcall::test
