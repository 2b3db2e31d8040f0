// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchbox.h"

#include "core/query/query.h"
#include "session/errortext.h"
#include "gui/widgets/theme.h"
#include "widgets/ui_searchbox.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SearchBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->searchEdit);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->searchEdit->addAction(new QAction(m_ui->searchEdit), QLineEdit::LeadingPosition);
    connect(m_ui->searchEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        clearError();
        Q_EMIT textEdited(text);
    });
    applyColors();
    clearError();
}

SearchBox::~SearchBox() = default;

QString SearchBox::text() const
{
    return m_ui->searchEdit->text();
}

void SearchBox::setText(const QString &text)
{
    clearError();
    m_ui->searchEdit->setText(text);
}

void SearchBox::setPlaceholderText(const QString &text)
{
    m_ui->searchEdit->setPlaceholderText(text);
}

void SearchBox::setError(const QueryError &error)
{
    const QByteArray utf8 = text().toUtf8();
    const auto charactersBefore = [&utf8](std::size_t bytes) {
        const auto count = std::min(bytes, static_cast<std::size_t>(utf8.size()));
        return QString::fromUtf8(utf8.first(static_cast<qsizetype>(count))).size();
    };
    const qsizetype start = charactersBefore(error.offset);
    const qsizetype end = charactersBefore(error.offset + error.length);
    m_ui->messageNote->setNote(Tone::Danger,
                               ErrorText::ofQuery(error));
    // A mistake at the very end has nothing to underline: the last character stands for it.
    if (end > start)
        underline(start, end - start);
    else if (start > 0)
        underline(start - 1, 1);
}

void SearchBox::clearError()
{
    if (!m_ui->messageNote->text().isEmpty())
        underline(0, 0);
    m_ui->messageNote->clear();
}

QString SearchBox::errorText() const
{
    return m_ui->messageNote->text();
}

void SearchBox::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

// QLineEdit has no formats of its own; an input method's are drawn just the same.
void SearchBox::underline(qsizetype start, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::toneText(Tone::Danger, palette()));
        attributes.append({QInputMethodEvent::TextFormat,
                           int(start) - m_ui->searchEdit->cursorPosition(), int(length), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_ui->searchEdit, &event);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter) {
            Q_EMIT leaveRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !text().isEmpty()) {
            setText({});
            Q_EMIT textEdited({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

void SearchBox::applyColors()
{
    const QList<QAction *> actions = m_ui->searchEdit->actions();
    const QIcon icon = Theme::icon(u"search"_s, palette());
    if (!actions.isEmpty()) {
        actions.first()->setIcon(icon);
        actions.first()->setVisible(!icon.isNull());
    }
}

} // namespace rollcall
