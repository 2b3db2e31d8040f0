// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rollcall {

class AppSettings;

//! The last searches of the program, newest first, in its settings. Without settings there are
//! none.
class SearchHistory final
{
public:
    static constexpr qsizetype most = 20;

    void setSettings(AppSettings *settings) { m_settings = settings; } //!< outlives this
    QStringList searches() const; //!< what is not readable is as never searched
    void add(const QString &search); //!< a search that is here already becomes the newest
    void clear();

private:
    void save(const QStringList &searches);

    AppSettings *m_settings = nullptr;
};

} // namespace rollcall
