// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "gui/widgets/searchcompleter.h"
#include "gui/widgets/searchhistory.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QKeyEvent;

namespace Ui {
class SearchBox;
}

namespace rollcall {

class SearchHelp;

//! The search field: colours the query, offers names, values and the last searches, underlines a
//! mistake at its place with its sentence below, and explains the language behind a "?".
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    QString text() const;
    void setText(const QString &text); //!< without textEdited
    void setPlaceholderText(const QString &text);
    void setTable(const TableSnapshot &table); //!< whose columns and values are offered
    void setSettings(AppSettings &settings); //!< keep the last searches; outlives this
    void setError(const QueryError &error); //!< its offsets are bytes of text() in UTF-8
    void clearError();
    QString errorText() const; //!< empty: none
    QString noticeText() const; //!< what is odd though no mistake; empty: nothing
    //! What a text found, when that is known: only such searches are kept among the last ones.
    void setFound(const QString &query, qint64 users);
    void focusSearch(); //!< takes the focus, selects all: Ctrl+F

Q_SIGNALS:
    void textEdited(const QString &text); //!< at every key press, and when cleared by its cross
    void leaveRequested(); //!< Down or Return: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &key);
    bool takeListKey(const QKeyEvent &key);
    void takeEdit();
    void replaceText(const QString &text, int cursor);
    void take(const Suggestion &suggestion);
    void showHistory();
    void showHelp();
    void hideSuggestions();
    void remember(SearchHistory::Reason reason);
    QString unknownFieldText() const;
    void showNotice();
    void applyFormats();
    void applyColors();

    const std::unique_ptr<Ui::SearchBox> m_ui;
    SearchCompleter m_completer;
    SearchHistory m_history;
    QPointer<SuggestionList> m_suggestions; //!< the window's
    SearchHelp *m_help;
    std::optional<QueryError> m_error;
    QTimer m_settling; //!< runs while a text has only just been changed
    bool m_isHistory = false; //!< the suggestions are whole searches
    bool m_isReplacing = false; //!< the text is set from here
    bool m_isComposing = false; //!< an input method's text is not part of ours yet
};

} // namespace rollcall
