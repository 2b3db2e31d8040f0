// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchhelp.h"

#include "gui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr qsizetype mostRecent = 5;
constexpr int widestExample = 40; //!< characters

} // namespace

SearchHelp::SearchHelp(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"searchHelp"_s);
    setAccessibleName(tr("Search help"));
    setWindowTitle(tr("Search help"));
    auto *const area = new QScrollArea(this);
    area->setObjectName(u"helpArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(area);
}

void SearchHelp::showBelow(const QWidget &widget, const QStringList &recent)
{
    fill(recent);
    const QRect screen = widget.screen()->availableGeometry();
    const QSize wanted = m_contents->sizeHint() + QSize(24, 4);
    const QPoint end = widget.mapToGlobal(QPoint(widget.width(), widget.height() + 2));
    resize(std::min(wanted.width(), screen.width()),
           std::min(wanted.height(), std::max(160, screen.bottom() - end.y())));
    move(std::max(screen.left(), end.x() - width()), end.y());
    show();
    if (auto *const first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

void SearchHelp::paintEvent(QPaintEvent *)
{
    Theme::paintOutline(*this);
}

void SearchHelp::fill(const QStringList &recent)
{
    m_contents = new QWidget;
    auto &grid = *new QGridLayout(m_contents);
    grid.setHorizontalSpacing(Theme::margin);
    grid.setVerticalSpacing(2);
    grid.setColumnStretch(1, 1);
    addHeading(grid, tr("Search by example"));
    addRow(grid, u"sales berlin"_s, tr("Both words, anywhere in the columns shown"));
    addRow(grid, u"\"van der Berg\""_s, tr("Exactly these words, one after the other"));
    addRow(grid, u"department:sales"_s, tr("The column contains the text"));
    addRow(grid, u"title=\"VP Sales\""_s, tr("The column is exactly this, in any case"));
    addRow(grid, u"login:^ann"_s, tr("Begins with; a $ behind the text means ends with"));
    addRow(grid, u"status:active,locked"_s, tr("One of several values"));
    addRow(grid, u"manager:*"_s, tr("Has a value"));
    addRow(grid, u"-manager:*"_s, tr("Has no value"));
    addRow(grid, u"lastLogin<90d"_s, tr("Longer than 90 days ago; also h, w, m and y"));
    addRow(grid, u"created>=2026-01-01"_s, tr("Since a day; also today and yesterday"));
    addRow(grid, u"lastLogin:never"_s, tr("It has not happened"));
    addRow(grid, u"-contractor"_s, tr("Everybody but these; NOT means the same"));
    addRow(grid, u"berlin OR (paris sales)"_s, tr("Either; parentheses hold together"));
    if (!recent.isEmpty()) {
        addHeading(grid, tr("Recent searches"));
        for (const QString &search : recent.first(std::min(recent.size(), mostRecent)))
            addRow(grid, search, {});
        auto *const forget = new QPushButton(tr("Forget Recent Searches"), m_contents);
        forget->setObjectName(u"forgetButton"_s);
        grid.addWidget(forget, grid.rowCount(), 0, 1, 2, Qt::AlignLeft);
        connect(forget, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT historyCleared();
        });
    }
    grid.setRowStretch(grid.rowCount(), 1);
    findChild<QScrollArea *>(u"helpArea"_s)->setWidget(m_contents);
}

void SearchHelp::addHeading(QGridLayout &grid, const QString &text)
{
    auto *const label = new QLabel(text, m_contents);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, Theme::spacing, 0, 2);
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
}

void SearchHelp::addRow(QGridLayout &grid, const QString &query, const QString &explanation)
{
    auto *const button = new QPushButton(m_contents);
    button->setObjectName(u"exampleButton"_s);
    button->setFont(Theme::monospace());
    const QString shown =
        query.size() > widestExample ? query.first(widestExample - 1) + u'…' : query;
    button->setText(QString(shown).replace(u'&', u"&&"_s));
    button->setAutoDefault(true);
    button->setStyleSheet(u"text-align: left; padding: 2px 8px;"_s);
    button->setAccessibleName(query);
    button->setAccessibleDescription(explanation);
    const int row = grid.rowCount();
    grid.addWidget(button, row, 0, 1, explanation.isEmpty() ? 2 : 1);
    if (!explanation.isEmpty())
        grid.addWidget(new QLabel(explanation, m_contents), row, 1);
    connect(button, &QPushButton::clicked, this, [this, query] {
        close();
        Q_EMIT chosen(query);
    });
}

} // namespace rollcall
