// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/detailsection.h"

#include "core/providertext.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/theme.h"
#include "models/usertablemodel.h"
#include "session/errortext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int mostRows = 10; // before the table scrolls by itself
constexpr int widestColumn = 220;

} // namespace

DetailSection::DetailSection(const DetailList &list, QWidget *parent)
    : QWidget(parent), m_list(list), m_title(new QLabel), m_count(new QLabel),
      m_action(new QToolButton), m_note(new FieldNote), m_model(new UserTableModel(this)),
      m_table(new QTableView), m_more(new QPushButton(tr("Load More", "button"))),
      m_remark(new FieldNote)
{
    setObjectName(u"detail_"_s + list.id);
    m_title->setObjectName(u"titleLabel"_s);
    m_title->setText(translatedProviderText(list.title));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_count->setObjectName(u"countLabel"_s);
    m_action->setObjectName(u"actionButton"_s);
    m_action->setAutoRaise(true);
    m_note->setObjectName(u"stateNote"_s);
    m_remark->setObjectName(u"remarkNote"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_more->hide();

    auto *const head = new QHBoxLayout;
    head->setSpacing(Theme::spacing);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_action);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing / 2);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_remark);
    setUpTable();
    connect(m_action, &QToolButton::clicked, this, &DetailSection::act);
    connect(m_more, &QPushButton::clicked, this, [this] { m_fetch->askMore(); });
    applyColors();
    update();
}

DetailSection::~DetailSection() = default;

void DetailSection::setUpTable()
{
    setUpListTable(*m_table, *m_model, m_list);
    m_table->setObjectName(u"detailTable"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->hide();
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            &DetailSection::fitHeight);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DetailSection::showMenu);
    auto *const copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &DetailSection::copyRows);
}

void DetailSection::load(const DetailContext &context, const DetailSpan &span)
{
    clear();
    if (!m_list.notOffered.isEmpty())
        return;
    m_context = context;
    m_span = span;
    m_fetch = new DetailFetch(*context.services, context.profile, context.authenticator, m_list,
                              context.subject, span, this);
    connect(m_fetch, &DetailFetch::changed, this, &DetailSection::update);
    update();
}

void DetailSection::clear()
{
    delete std::exchange(m_fetch, nullptr);
    update();
}

void DetailSection::update()
{
    showRows();
    showState();
    m_more->setVisible(m_fetch && m_fetch->state() == DetailFetch::State::MoreToAsk);
    const bool isAsking = m_fetch && m_fetch->state() == DetailFetch::State::Asking;
    m_action->setIcon(Theme::icon(isAsking ? u"stop"_s : u"refresh"_s, palette()));
    m_action->setToolTip(isAsking ? tr("Stop") : tr("Ask Again"));
    m_action->setAccessibleName(m_action->toolTip());
    m_action->setVisible(m_fetch);
}

void DetailSection::showRows()
{
    const TableSnapshot table = m_fetch ? m_fetch->snapshot() : TableSnapshot();
    const auto rows = std::make_shared<const RowOrder>(table.distinctRows());
    const bool isGrowing = m_model->rowCount() > 0 && table.rowCount() > 0;
    m_model->show(table, rows, isGrowing ? std::size_t(m_model->rowCount()) : 0);
    m_table->setVisible(!rows->empty());
    if (!rows->empty() && !isGrowing) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
        const int last = m_model->columnCount() - 1; // takes what is left
        m_table->setColumnWidth(last, m_table->horizontalHeader()->sectionSizeHint(last));
    }
    fitHeight();
}

void DetailSection::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    m_table->setVerticalScrollBarPolicy(rows < m_model->rowCount() ? Qt::ScrollBarAsNeeded
                                                                   : Qt::ScrollBarAlwaysOff);
    const QScrollBar &scrolling = *m_table->horizontalScrollBar();
    const int bar = scrolling.maximum() > 0 ? scrolling.sizeHint().height() : 0;
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize()
                            + m_table->horizontalHeader()->sizeHint().height() + bar
                            + 2 * m_table->frameWidth());
}

void DetailSection::showState()
{
    m_count->clear();
    m_remark->clear();
    if (!m_list.notOffered.isEmpty())
        return m_note->setNote(Tone::Neutral, translatedProviderText(m_list.notOffered));
    if (!m_fetch)
        return m_note->clear();
    const QString number = QLocale().toString(m_fetch->rows());
    switch (m_fetch->state()) {
    case DetailFetch::State::Asking: {
        const auto wait = m_fetch->wait();
        m_count->setText(m_fetch->rows() > 0 ? tr("%1 so far", "rows").arg(number) : QString());
        return m_note->setNote(Tone::Info, wait ? ErrorText::ofWait(*wait) : tr("Loading…"));
    }
    case DetailFetch::State::MoreToAsk:
        m_count->setText(tr("%1 so far", "rows").arg(number));
        break;
    case DetailFetch::State::Complete:
        m_count->setText(m_fetch->rows() > 0 ? number : QString());
        break;
    case DetailFetch::State::Failed:
        m_count->setText(m_fetch->rows() > 0 ? tr("%1, not all", "rows").arg(number) : QString());
        return m_note->setNote(Tone::Danger,
                               ErrorText::ofRefusal(m_fetch->problem(), m_list.needs));
    case DetailFetch::State::Stopped:
        m_count->setText(m_fetch->rows() > 0 ? tr("%1, not all", "rows").arg(number) : QString());
        return m_note->setNote(Tone::Warning, tr("Stopped before everything was in."));
    }
    m_note->setNote(Tone::Neutral,
                    m_fetch->rows() == 0 ? translatedProviderText(m_list.nothing) : QString());
    m_remark->setNote(Tone::Neutral, translatedProviderText(m_list.remark));
}

void DetailSection::act()
{
    if (m_fetch->state() == DetailFetch::State::Asking)
        return m_fetch->stop();
    const DetailContext context = m_context;
    load(context, m_span);
}

void DetailSection::copyRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    copy(m_model->copyText(rows, m_model->columns()));
}

void DetailSection::copy(const QString &text) const
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DetailSection::showMenu(const QPoint &position)
{
    const QModelIndex at = m_table->indexAt(position);
    const auto row = m_model->tableRowAt(at.row());
    if (!row)
        return;
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"detailMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto group = groupIn(*row)) {
        QAction *const members = menu->addAction(tr("Show &Members"));
        members->setObjectName(u"showMembersAction"_s);
        connect(members, &QAction::triggered, this,
                [this, group = *group] { Q_EMIT membersWanted(group); });
        menu->addSeparator();
    }
    const QString value = at.data(int(UserRole::RawTextRole)).toString();
    menu->addAction(tr("&Copy Rows"), this, &DetailSection::copyRows);
    menu->addAction(tr("Copy &Value"), this, [this, value] { copy(value); });
    menu->addAction(tr("Copy &JSON"), this, [this, table = m_model->table(), row = *row] {
        copy(QString::fromStdString(table.rawJson(row)));
    });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

//! Nothing: no group whose members could be shown.
std::optional<Group> DetailSection::groupIn(std::uint32_t row) const
{
    const DirectoryProvider *const provider =
        m_context.services->providers.find(m_context.profile.provider);
    if (!m_offersMembers || !provider->groups())
        return std::nullopt;
    const Group group = groupAt(m_list, m_model->table(), row);
    return provider->groups()->isGroup(m_list, group.json) ? std::optional(group) : std::nullopt;
}

void DetailSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        applyColors();
        update();
    }
}

void DetailSection::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText(palette()));
    m_count->setPalette(muted);
}

} // namespace rollcall
