// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterheader.h"

#include "core/displaytext.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

namespace rollcall {

namespace {

constexpr int margin = 2;

} // namespace

FilterHeader::FilterHeader(QWidget *parent) : SortHeader(parent)
{
    setSectionsClickable(true); // as QTableView's own
    connect(this, &QHeaderView::sectionCountChanged, this, [this] { fitEdits(); });
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEdits);
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        placeEdits();
        orderTabs();
    });
    if (auto *const table = qobject_cast<QTableView *>(parent))
        connect(table->horizontalScrollBar(), &QAbstractSlider::valueChanged, this,
                &FilterHeader::placeEdits);
}

void FilterHeader::setFilterRow(FilterRow row)
{
    if (row == m_row)
        return;
    m_row = row;
    fitEdits();
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void FilterHeader::setFilter(int section, const QString &text)
{
    if (section < m_edits.size() && m_edits[section]->text() != text)
        m_edits[section]->setText(text);
}

QString FilterHeader::filter(int section) const
{
    return section < m_edits.size() ? m_edits[section]->text() : QString();
}

void FilterHeader::setMistake(int section, const QString &sentence)
{
    if (section >= m_edits.size())
        return;
    QLineEdit *const edit = m_edits[section];
    const QString name = QLatin1String("mistakeAction");
    auto *action = edit->findChild<QAction *>(name);
    if (sentence.isEmpty()) {
        delete action;
    } else {
        if (!action) {
            action = edit->addAction(Theme::icon(Theme::toneIconName(Tone::Danger), palette()),
                                     QLineEdit::TrailingPosition);
            action->setObjectName(name);
        }
        action->setToolTip(toolTipHtml(sentence));
    }
    edit->setToolTip(toolTipHtml(sentence));
    edit->setAccessibleDescription(sentence);
    QPalette colors; // of the window, also when that changes
    if (!sentence.isEmpty())
        colors.setColor(QPalette::Text, Theme::toneText(Tone::Danger, palette()));
    edit->setPalette(colors);
}

QSize FilterHeader::sizeHint() const
{
    QSize size = SortHeader::sizeHint();
    size.rheight() += rowHeight();
    return size;
}

int FilterHeader::rowHeight() const
{
    return m_edits.isEmpty() ? 0 : m_edits.first()->sizeHint().height() + 2 * margin;
}

//! The sections keep to the viewport; the row stands in the margin below it.
void FilterHeader::updateGeometries()
{
    if (viewportMargins().bottom() != rowHeight())
        setViewportMargins(0, 0, 0, rowHeight());
    SortHeader::updateGeometries();
    placeEdits();
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    SortHeader::resizeEvent(event);
    placeEdits();
}

void FilterHeader::fitEdits()
{
    const int wanted = m_row == FilterRow::Shown ? count() : 0;
    while (m_edits.size() > wanted) {
        m_edits.last()->hide();
        m_edits.takeLast()->deleteLater();
    }
    while (m_edits.size() < wanted) {
        auto *const edit = new QLineEdit(this);
        const int section = int(m_edits.size());
        edit->setObjectName(QStringLiteral("columnFilter%1").arg(section));
        edit->setClearButtonEnabled(true);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this,
                [this, section](const QString &text) { Q_EMIT filterEdited(section, text); });
        m_edits += edit;
        edit->show();
    }
    for (int section = 0; section < m_edits.size(); ++section) {
        const QString label = model()->headerData(section, Qt::Horizontal).toString();
        m_edits[section]->setPlaceholderText(tr("Filter"));
        m_edits[section]->setAccessibleName(tr("Filter of the column “%1”").arg(label));
    }
    orderTabs();
    placeEdits();
}

void FilterHeader::placeEdits()
{
    const int top = height() - rowHeight() + margin;
    for (int section = 0; section < m_edits.size() && section < count(); ++section) {
        QLineEdit *const edit = m_edits[section];
        edit->setGeometry(sectionViewportPosition(section) + 1, top,
                          std::max(0, sectionSize(section) - 2), edit->sizeHint().height());
    }
}

void FilterHeader::orderTabs()
{
    for (int visual = 1; visual < m_edits.size(); ++visual)
        setTabOrder(m_edits[logicalIndex(visual - 1)], m_edits[logicalIndex(visual)]);
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *const edit = qobject_cast<QLineEdit *>(watched);
    if (edit && event->type() == QEvent::FocusIn)
        showWhole(*edit);
    if (edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leaveRequested();
            return true;
        }
        if (key == Qt::Key_Escape && !edit->text().isEmpty()) {
            edit->clear();
            Q_EMIT filterEdited(int(m_edits.indexOf(edit)), {});
            return true;
        }
    }
    return SortHeader::eventFilter(watched, event);
}

//! Scrolls to a filter that the keyboard comes to.
void FilterHeader::showWhole(const QLineEdit &edit)
{
    auto *const table = qobject_cast<QTableView *>(parent());
    if (!table)
        return;
    QScrollBar *const bar = table->horizontalScrollBar();
    if (edit.x() < 0)
        bar->setValue(bar->value() + edit.x());
    else if (edit.geometry().right() > width())
        bar->setValue(bar->value() + std::min(edit.x(), edit.geometry().right() - width() + 2));
}

} // namespace rollcall
