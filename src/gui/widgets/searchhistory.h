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

    enum class Reason
    {
        Chosen, //!< Return, or on to something else
        Settled //!< it stood for a while; what is typed on takes its place
    };
    //! Adds a search once it is known to have found somebody.
    void keep(const QString &search, Reason reason);
    void cancelKeeping(); //!< the search is being changed
    void setFound(const QString &search, qint64 users); //!< what a search found

private:
    void keepFound();
    void save(const QStringList &searches);

    AppSettings *m_settings = nullptr;
    QString m_found; //!< the last search that found somebody
    QString m_awaited; //!< to be kept; empty: none
    Reason m_reason = Reason::Chosen;
    QString m_settled; //!< kept because it stood for a while, and typed on since
};

} // namespace rollcall
