// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <optional>

class QListWidget;

namespace rollcall {

//! Something that can be written in a field.
struct Suggestion
{
    QString shown; //!< what people read
    QString detail; //!< at the right, of less weight: a label, a count
    QString inserted; //!< as it must be written
    bool operator==(const Suggestion &) const = default;
};

//! A list below a field, with what can be written there. A part of the window, so that the field
//! keeps the focus; keys come from the field.
class SuggestionList final : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *field); //!< owned by the field's window

    void showSuggestions(const QList<Suggestion> &suggestions); //!< none chosen; empty: hides
    void place(); //!< where the field is now
    void moveBy(int rows); //!< past an end: none chosen
    std::optional<Suggestion> chosen() const;
    std::optional<Suggestion> first() const; //!< the chosen one, else the first
    QString chosenText() const; //!< for a screen reader

Q_SIGNALS:
    void clicked(const rollcall::Suggestion &suggestion);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *const m_field;
    QListWidget *m_list;
    QList<Suggestion> m_suggestions;
};

} // namespace rollcall
