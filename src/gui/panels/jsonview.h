// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <memory>

namespace Ui {
class JsonView;
}

namespace rollcall {

class JsonHighlighter;

//! A JSON object to read, search and copy. What is copied is what the server sent, byte for byte.
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    void setJson(const QByteArray &raw);
    const QByteArray &json() const { return m_raw; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step
    {
        Next,
        Previous
    };

    void showText();
    void find();
    void go(Step step);
    void showMatch();
    void copyAll() const;
    void applyColors();

    const std::unique_ptr<Ui::JsonView> m_ui;
    JsonHighlighter *m_highlighter;
    QByteArray m_raw;
    QList<int> m_matches; //!< where the words that are looked for begin
    qsizetype m_match = 0;
};

} // namespace rollcall
