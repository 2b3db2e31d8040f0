// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/jsontree.h"

#include <QByteArray>
#include <QWidget>

#include <memory>

namespace Ui {
class JsonView;
}

namespace rollcall {

class JsonHighlighter;

//! A JSON object to read, search and copy, as a tree or as text. What is copied is what the server
//! sent, byte for byte.
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    void setJson(const QByteArray &raw);
    const QByteArray &json() const { return m_raw; }
    //! How users are found by a value of the tree.
    void setQueries(const ValueQuery &queries);

Q_SIGNALS:
    void searchWanted(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step
    {
        Next,
        Previous
    };

    enum class Form
    {
        Tree,
        Text
    };

    Form form() const;
    void showForm();
    void showText();
    void find();
    void findInText(const QString &words);
    qsizetype matchCount() const;
    void go(Step step);
    void showMatch();
    void markText();
    void copyAll() const;
    void applyColors();

    const std::unique_ptr<Ui::JsonView> m_ui;
    JsonHighlighter *m_highlighter;
    QByteArray m_raw;
    QList<int> m_matches; //!< where in the text the words that are looked for begin
    QModelIndexList m_treeMatches; //!< in the tree; the text has none then
    qsizetype m_match = 0;
};

} // namespace rollcall
