// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace rollcall {

//! A token or key. It cannot be printed, compared in a log or converted by accident; its bytes are
//! overwritten when the last copy goes. Revealed where the Authorization header is made and where
//! the keychain is written.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    ~Secret() { wipe(); }
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &) const = default;

    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "Secret(***)"; }

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace rollcall
