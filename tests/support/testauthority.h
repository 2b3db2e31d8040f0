// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <memory>

namespace rollcall::test {

//! A certificate and its private key, both in PEM form.
struct TestIdentity
{
    QByteArray certificate;
    QByteArray key;
};

//! From when until when a certificate is good, counted from now.
struct TestValidity
{
    std::chrono::hours from{-1};
    std::chrono::hours until{24};
};

//! A certificate authority of its own that nothing trusts: made when a test runs, gone with it.
class TestAuthority final
{
public:
    explicit TestAuthority(const QByteArray &name);
    ~TestAuthority();
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;

    QByteArray certificate() const; //!< in PEM form: what a CA file holds
    //! For a server that is reached by these: "DNS:localhost", "IP:127.0.0.1".
    TestIdentity issue(const QByteArrayList &names, const TestValidity &validity = {}) const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace rollcall::test
