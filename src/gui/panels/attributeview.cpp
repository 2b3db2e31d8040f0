// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/attributeview.h"

#include "gui/widgets/theme.h"
#include "models/userdetailsmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr int cellPadding = 3;
constexpr int headingGap = 14;
constexpr int widestName = 190;

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

AttributeView::AttributeView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    // Always there: else every rebuilding would hide and show it, and each time change the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(8);
}

void AttributeView::showDetails(const UserDetailsModel &details)
{
    m_rows.clear();
    for (int group = 0; group < details.rowCount(); ++group) {
        const QModelIndex heading = details.index(group, 0);
        for (int i = 0; i < details.rowCount(heading); ++i) {
            const QModelIndex name = details.index(i, int(UserDetailsModel::Column::Name), heading);
            const QModelIndex value =
                details.index(i, int(UserDetailsModel::Column::Value), heading);
            Row row;
            row.heading = i == 0 ? heading.data().toString() : QString();
            row.name = name.data().toString();
            row.value = value.data().toString();
            row.raw = value.data(int(DetailRole::RawTextRole)).toString();
            row.nameToolTip = name.data(Qt::ToolTipRole).toString();
            row.valueToolTip = value.data(Qt::ToolTipRole).toString();
            m_rows.push_back(row);
        }
    }
    rebuild();
}

void AttributeView::rebuild()
{
    m_isRebuildDue = false;
    const int scrolled = verticalScrollBar()->value();
    m_nameWidth = nameWidth();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    std::size_t first = 0;
    while (first < m_rows.size()) {
        std::size_t last = first + 1;
        while (last < m_rows.size() && m_rows[last].heading.isEmpty())
            ++last;
        appendGroup(cursor, first, last);
        first = last;
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    // Going from user to user, the same attribute stays in sight.
    verticalScrollBar()->setValue(scrolled);
}

void AttributeView::appendGroup(QTextCursor &cursor, std::size_t first, std::size_t last)
{
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setLeftMargin(cellPadding);
    block.setBottomMargin(2);
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    heading.setForeground(palette().brush(QPalette::Text));
    cursor.setBlockFormat(block);
    cursor.insertText(m_rows[first].heading, heading);

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setBottomMargin(headingGap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, m_nameWidth),
                                      QTextLength(QTextLength::VariableLength, 0)});
    QTextTable *table = cursor.insertTable(int(last - first), 2, format);
    for (std::size_t i = first; i < last; ++i)
        fillRow(*table, int(i - first), m_rows[i]);
}

void AttributeView::fillRow(QTextTable &table, int line, Row &row)
{
    QTextCharFormat muted;
    muted.setForeground(Theme::mutedText(palette()));
    QTextCursor name = table.cellAt(line, 0).firstCursorPosition();
    row.nameStart = name.position();
    name.insertText(row.name, muted);

    QTextCharFormat format;
    format.setForeground(palette().brush(QPalette::Text));
    if (row.raw.isEmpty()) {
        format = muted;
        format.setFontItalic(true);
    }
    QTextCursor value = table.cellAt(line, 1).firstCursorPosition();
    row.valueStart = value.position();
    value.insertText(row.value.isEmpty() ? tr("not set", "in place of a value") : row.value,
                     format);
    row.end = value.position();
}

int AttributeView::nameWidth() const
{
    int widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    const int most = std::min(widestName, viewport()->width() * 2 / 5);
    return std::min(widest + 2 * cellPadding + 8, most);
}

const AttributeView::Row *AttributeView::rowAt(int position) const
{
    const auto found = std::ranges::find_if(m_rows, [position](const Row &row) {
        return row.nameStart <= position && position <= row.end;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

bool AttributeView::event(QEvent *event)
{
    const bool result = QTextEdit::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuildLater();
    return result;
}

//! Events come from inside the document's own layout too, where it must not be changed.
void AttributeView::rebuildLater()
{
    if (std::exchange(m_isRebuildDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isRebuildDue)
                rebuild();
        },
        Qt::QueuedConnection);
}

void AttributeView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (nameWidth() != m_nameWidth)
        rebuildLater();
}

bool AttributeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(help->pos()).position();
    const Row *row = rowAt(position);
    if (!row)
        return true;
    QToolTip::showText(help->globalPos(),
                       position < row->valueStart ? row->nameToolTip : row->valueToolTip,
                       viewport());
    return true;
}

void AttributeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor = isKeyboard
        ? textCursor()
        : cursorForPosition(viewport()->mapFromGlobal(event->globalPos()));
    const Row *row = rowAt(cursor.position());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copySelection = menu->addAction(tr("&Copy", "menu"));
    copySelection->setShortcut(QKeySequence::Copy);
    copySelection->setEnabled(textCursor().hasSelection());
    connect(copySelection, &QAction::triggered, this, &AttributeView::copy);
    if (row) {
        QAction *copyValue = menu->addAction(tr("Copy &Value"));
        copyValue->setEnabled(!row->raw.isEmpty());
        connect(copyValue, &QAction::triggered, this, [raw = row->raw] { copyText(raw); });
        QAction *copyBoth = menu->addAction(tr("Copy &Name and Value"));
        connect(copyBoth, &QAction::triggered, this,
                [text = row->name + u'\t' + row->raw] { copyText(text); });
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Select &All"));
    all->setShortcut(QKeySequence::SelectAll);
    connect(all, &QAction::triggered, this, &AttributeView::selectAll);
    menu->popup(isKeyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft())
                           : event->globalPos());
}

QMimeData *AttributeView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines;
    for (const Row &row : m_rows) {
        if (row.nameStart < cursor.selectionEnd() && cursor.selectionStart() < row.end)
            lines.append(row.name + u'\t' + (row.raw.isEmpty() ? row.value : row.raw));
    }
    auto *copied = new QMimeData;
    const Row *row = rowAt(cursor.selectionStart());
    const bool isWithinRow = row && cursor.selectionEnd() <= row->end;
    copied->setText(isWithinRow || lines.isEmpty() ? cursor.selection().toPlainText()
                                                   : lines.join(u'\n'));
    return copied;
}

} // namespace rollcall
