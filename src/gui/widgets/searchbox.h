// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QWidget>

#include <memory>

namespace Ui {
class SearchBox;
}

namespace rollcall {

struct QueryError;

//! The search field, with a mistake underlined at its place and its sentence below.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    QString text() const;
    void setText(const QString &text); //!< without textEdited
    void setPlaceholderText(const QString &text);
    void setError(const QueryError &error); //!< its offsets are bytes of text() in UTF-8
    void clearError();
    QString errorText() const; //!< empty: none
    void focusSearch(); //!< takes the focus, selects all: Ctrl+F

Q_SIGNALS:
    void textEdited(const QString &text); //!< at every key press, and when cleared by its cross
    void leaveRequested(); //!< Down or Return: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void underline(qsizetype start, qsizetype length);
    void applyColors();

    const std::unique_ptr<Ui::SearchBox> m_ui;
};

} // namespace rollcall
