// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/suggestionlist.h"

#include "core/displaytext.h"
#include "gui/widgets/theme.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int mostRows = 10;
constexpr int widest = 520;
constexpr int sideMargin = 8;

//! A suggestion, and its detail at the right.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, {});
        const QString detail = index.data(detailRole).toString();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QRect area = item.rect.adjusted(sideMargin, 0, -sideMargin, 0);
        const int detailWidth =
            std::min(item.fontMetrics.horizontalAdvance(detail), area.width() / 2);
        const int textWidth = area.width() - detailWidth - (detail.isEmpty() ? 0 : sideMargin);
        painter->save();
        painter->setFont(item.font);
        const auto draw = [&](QRect place, Qt::Alignment side, const QString &words) {
            place = QStyle::visualRect(item.direction, area, place);
            painter->drawText(place,
                              int(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter)
                                  | Qt::TextSingleLine,
                              item.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
        };
        painter->setPen(
            item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        draw({area.left(), area.top(), textWidth, area.height()}, Qt::AlignLeft, text);
        if (!isSelected)
            painter->setPen(Theme::mutedText(item.palette));
        draw({area.right() + 1 - detailWidth, area.top(), detailWidth, area.height()},
             Qt::AlignRight, detail);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(detailRole).toString();
        const QString text = index.data().toString();
        return {option.fontMetrics.horizontalAdvance(text)
                    + option.fontMetrics.horizontalAdvance(detail) + 4 * sideMargin,
                option.fontMetrics.height() + 6};
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget *field)
    : QFrame(field->window()), m_field(field), m_list(new QListWidget(this))
{
    setObjectName(u"suggestionList"_s);
    setAutoFillBackground(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setAccessibleName(tr("Suggestions"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        const Suggestion suggestion = m_suggestions[m_list->row(item)];
        Q_EMIT clicked(suggestion);
    });
    hide();
}

void SuggestionList::showSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_list->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *const item = new QListWidgetItem(suggestion.shown, m_list);
        item->setData(detailRole, suggestion.detail);
        item->setToolTip(toolTipHtml(suggestion.shown));
        item->setData(Qt::AccessibleTextRole,
                      suggestion.detail.isEmpty()
                          ? suggestion.shown
                          : tr("%1, %2", "a suggestion and what is said of it")
                                .arg(suggestion.shown, suggestion.detail));
    }
    m_list->setCurrentRow(-1);
    if (suggestions.isEmpty())
        return hide();
    place();
    raise();
    show();
}

void SuggestionList::place()
{
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    const QWidget *const window = parentWidget();
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 1));
    const int rows = std::min(int(m_suggestions.size()), mostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2;
    const int width = std::clamp(m_list->sizeHintForColumn(0) + 24, 260, widest);
    const int room = std::max(80, window->height() - below.y() - 4);
    resize(std::min(width, m_field->width()), std::min(height, room));
    const bool isMirrored = m_field->layoutDirection() == Qt::RightToLeft;
    move(isMirrored ? below.x() + m_field->width() - this->width() : below.x(), below.y());
}

void SuggestionList::paintEvent(QPaintEvent *)
{
    Theme::paintOutline(*this);
}

void SuggestionList::moveBy(int rows)
{
    const int count = m_list->count();
    // One place more than there are rows: none.
    const int places = count + 1;
    const int at = m_list->currentRow() + 1;
    const int next = ((at + rows) % places + places) % places;
    if (next == 0)
        m_list->setCurrentItem(nullptr);
    else
        m_list->setCurrentRow(next - 1);
}

std::optional<Suggestion> SuggestionList::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_suggestions[row]);
}

std::optional<Suggestion> SuggestionList::first() const
{
    if (m_suggestions.isEmpty())
        return std::nullopt;
    return m_suggestions[std::max(0, m_list->currentRow())];
}

QString SuggestionList::chosenText() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::AccessibleTextRole).toString() : QString();
}

} // namespace rollcall
