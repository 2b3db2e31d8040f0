// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

namespace rollcall {

//! A deleter: OpenSSL's own function for what it made.
template <auto function>
struct OpenSslFree
{
    template <typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};

template <typename T, auto function>
using OpenSslPointer = std::unique_ptr<T, OpenSslFree<function>>;

using BioPointer = OpenSslPointer<BIO, BIO_free>;
using NumberPointer = OpenSslPointer<BIGNUM, BN_clear_free>;
using KeyContextPointer = OpenSslPointer<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContextPointer = OpenSslPointer<EVP_MD_CTX, EVP_MD_CTX_free>;
using ParameterBuilderPointer = OpenSslPointer<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using ParametersPointer = OpenSslPointer<OSSL_PARAM, OSSL_PARAM_free>;
using CertificatePointer = OpenSslPointer<X509, X509_free>;

} // namespace rollcall
