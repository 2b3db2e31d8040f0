// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appsettings.h"

#include <QSettings>

namespace rollcall {

//! Keeps what is remembered between runs in an INI file. Anything in it that cannot be read counts
//! as never remembered.
class IniAppSettings final : public AppSettings
{
public:
    explicit IniAppSettings(const QString &path);

    //! rollcall.ini in the program's configuration folder.
    static QString defaultPath();

    TableLayout tableLayout(const QString &profileId) const override;
    void setTableLayout(const QString &profileId, const TableLayout &layout) override;
    void removeTableLayout(const QString &profileId) override;
    QByteArray windowState(const QString &name) const override;
    void setWindowState(const QString &name, const QByteArray &state) override;
    QString text(const QString &key) const override;
    void setText(const QString &key, const QString &value) override;

private:
    QSettings m_settings;
};

} // namespace rollcall
