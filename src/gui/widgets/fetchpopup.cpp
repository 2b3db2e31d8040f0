// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fetchpopup.h"

#include "core/displaytext.h"
#include "gui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int widest = 400;
constexpr qsizetype longestPiece = 200;

} // namespace

FetchPopup::FetchPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"fetchPopup"_s);
    setAccessibleName(tr("What is fetched"));
    setWindowTitle(tr("What is fetched"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
}

void FetchPopup::showBelow(const QWidget &widget, const ServerQuery &query, const QString &provider,
                           Everybody everybody)
{
    fill(query, provider, everybody);
    const QRect screen = widget.screen()->availableGeometry();
    const int fitting = std::min(widest, screen.width());
    resize(fitting, std::min(layout()->totalHeightForWidth(fitting), screen.height()));
    const QPoint end = widget.mapToGlobal(QPoint(widget.width(), widget.height() + 2));
    move(std::max(screen.left(), end.x() - width()),
         std::max(screen.top(), std::min(end.y(), screen.bottom() - height())));
    show();
    if (auto *const first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

void FetchPopup::paintEvent(QPaintEvent *)
{
    Theme::paintOutline(*this);
}

void FetchPopup::fill(const ServerQuery &query, const QString &provider, Everybody everybody)
{
    delete m_contents;
    m_contents = new QWidget(this);
    layout()->addWidget(m_contents);
    auto &grid = *new QGridLayout(m_contents);
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setVerticalSpacing(6);
    auto *const title = new QLabel(tr("Fetch only what this search finds"), m_contents);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid.addWidget(title, 0, 0);
    auto *const text = new QLabel(m_contents);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("%1 then sends fewer users, and this search shows the same rows. Nobody else "
                     "is in the table until everybody is fetched again.")
                      .arg(provider));
    grid.addWidget(text, 1, 0);
    addPieces(grid, tr("%1 answers:", "a provider").arg(provider), query.asked);
    addPieces(grid, tr("Matched here, among the users it sends:"), query.matchedHere);
    addButton(grid, tr("Fetch &Only These", "button"), "fetchOnlyButton",
              &FetchPopup::matchingWanted);
    if (everybody == Everybody::CanBeFetched)
        addButton(grid, tr("Fetch &Everybody", "button"), "fetchEverybodyButton",
                  &FetchPopup::everybodyWanted);
}

void FetchPopup::addPieces(QGridLayout &grid, const QString &heading, const QStringList &pieces)
{
    if (pieces.isEmpty())
        return;
    auto *const label = new QLabel(heading, m_contents);
    label->setContentsMargins(0, 4, 0, 0);
    grid.addWidget(label, grid.rowCount(), 0);
    for (const QString &piece : pieces) {
        const QString shown = displayText(piece);
        auto *const line = new QLabel(m_contents);
        line->setObjectName(u"pieceLabel"_s);
        line->setTextFormat(Qt::PlainText);
        line->setFont(Theme::monospace());
        line->setWordWrap(true);
        line->setContentsMargins(Theme::gap, 0, 0, 0);
        line->setText(shown.size() > longestPiece ? shown.first(longestPiece - 1) + u'…' : shown);
        grid.addWidget(line, grid.rowCount(), 0);
    }
}

void FetchPopup::addButton(QGridLayout &grid, const QString &label, const char *id,
                           void (FetchPopup::*wanted)())
{
    auto *const button = new QPushButton(label, m_contents);
    button->setObjectName(QLatin1String(id));
    button->setAutoDefault(true);
    grid.addWidget(button, grid.rowCount(), 0);
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        close();
        Q_EMIT(this->*wanted)();
    });
}

} // namespace rollcall
