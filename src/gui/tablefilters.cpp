// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tablefilters.h"

#include "core/displaytext.h"
#include "core/query/filtertext.h"
#include "gui/dialogs/valuesdialog.h"
#include "gui/tablecolumns.h"
#include "gui/usertableview.h"
#include "gui/widgets/statuschips.h"
#include "models/shownvalue.h"
#include "models/usertablemodel.h"
#include "session/errortext.h"
#include "session/querymoment.h"
#include "session/rowordering.h"
#include "session/valuecounting.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr auto betweenCounts = std::chrono::milliseconds(300);
constexpr qsizetype longestInMenu = 40;
// A search box is a line; nobody reads a longer value in it.
constexpr std::size_t longestValue = 1'000;

QString menuText(const QString &value)
{
    QString text =
        value.size() > longestInMenu ? QString(value.left(longestInMenu) + u"…"_s) : value;
    return text.replace("&"_L1, "&&"_L1);
}

} // namespace

TableFilters::TableFilters(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_statuses(new ValueCounting(this))
{
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(betweenCounts);
    connect(&m_countLater, &QTimer::timeout, this, &TableFilters::countStatuses);
    connect(m_statuses, &ValueCounting::counted, this, &TableFilters::takeStatuses);
    connect(&m_parts.ordering, &RowOrdering::viewChanged, this, [this] {
        if (!m_countLater.isActive())
            m_countLater.start();
    });
    connect(&m_parts.ordering, &RowOrdering::queryAccepted, this, &TableFilters::showQuery);
    connect(&m_parts.columns, &TableColumns::columnsChanged, this, &TableFilters::showQuery);
    connect(&m_parts.columns, &TableColumns::valuesRequested, this, &TableFilters::showValues);
    connect(&m_parts.chips, &StatusChips::chosen, this,
            [this](const std::vector<AccountStatus> &statuses) {
                want(withStatuses(query(), statuses));
            });
    connect(header(), &FilterHeader::filterEdited, this, &TableFilters::takeFilter);
    connect(header(), &FilterHeader::leaveRequested, &m_parts.table,
            [this] { m_parts.table.setFocus(Qt::TabFocusReason); });
}

FilterHeader *TableFilters::header() const
{
    return m_parts.table.filterHeader();
}

std::string TableFilters::query() const
{
    return m_parts.ordering.query().toStdString();
}

QueryField TableFilters::fieldOf(const QString &column) const
{
    return queryField(m_parts.model.table(), column.toStdString());
}

void TableFilters::setFilterRow(FilterRow row)
{
    header()->setFilterRow(row);
    showQuery();
}

FilterRow TableFilters::filterRow() const
{
    return header()->filterRow();
}

void TableFilters::want(const std::string &query)
{
    Q_EMIT queryWanted(exactText(query));
}

void TableFilters::ask(ValueCounting &counting, const QString &column,
                       const std::string &asked) const
{
    ValueCounting::Question question;
    question.table = m_parts.ordering.view().table;
    question.query = exactText(asked);
    question.time = queryTime(m_parts.clock);
    question.searched = m_parts.columns.columns();
    question.column = column;
    question.only = m_parts.ordering.only();
    if (!asked.empty() && asked == query() && !m_parts.ordering.isBusy())
        question.rows = m_parts.ordering.view().rows;
    counting.ask(question);
}

void TableFilters::countStatuses()
{
    ask(*m_statuses, u"status"_s, withStatuses(query(), {}));
}

void TableFilters::takeStatuses(const ValueCounts &counts)
{
    QHash<AccountStatus, qint64> statuses;
    for (const ValueCount &count : counts.values)
        statuses[count.status.value_or(AccountStatus::Unknown)] += qint64(count.rows);
    m_parts.chips.setCounts(statuses);
}

void TableFilters::showQuery()
{
    const std::string text = query();
    m_parts.chips.setChosen(statusesOf(text));
    const QStringList &names = m_parts.model.columns();
    for (int section = 0; section < names.size(); ++section) {
        const QueryField field = fieldOf(names[section]);
        const auto typed = filterTerm(header()->filter(section).toStdString(), field);
        const auto *const term = std::get_if<std::string>(&typed);
        // What is typed stays as it is while it says the same; so does what is wrong.
        if (term && *term != fieldTerms(text, field))
            header()->setFilter(section, exactText(filterText(text, field)));
    }
}

void TableFilters::takeFilter(int section, const QString &text)
{
    const QueryField field = fieldOf(m_parts.model.columns().value(section));
    const auto term = filterTerm(text.toStdString(), field);
    if (const auto *const error = std::get_if<QueryError>(&term))
        return header()->setMistake(section, ErrorText::ofQuery(*error));
    header()->setMistake(section, {});
    want(withFieldTerm(query(), field, std::get<std::string>(term)));
}

void TableFilters::addCellActions(QMenu &menu, const QPoint &position)
{
    const QModelIndex index = m_parts.table.indexAt(position);
    const auto row = index.isValid() ? m_parts.model.tableRowAt(index.row()) : std::nullopt;
    if (!row)
        return;
    const TableSnapshot &table = m_parts.model.table();
    const QString name = m_parts.model.columns().value(index.column());
    const NamedColumn column = columnNamed(table, name.toStdString());
    const ShownValue shown(table, *row, column);
    const auto only = onlyValue(column.name, shown.cell(), shown.status());
    const auto others = notValue(column.name, shown.cell(), shown.status());
    if (!only || !others || only->size() > longestValue)
        return;
    const auto add = [&](const QString &label, const char *id, const std::string &term) {
        QAction *const action = menu.addAction(label);
        action->setObjectName(QLatin1String(id));
        const QueryField field = fieldOf(name);
        connect(action, &QAction::triggered, this, [this, field, term] {
            const bool isLeavingOut = term.front() == '-' && !term.ends_with(":*");
            want(isLeavingOut ? withTerm(query(), term) : withFieldTerm(query(), field, term));
        });
    };
    const bool isBlank = shown.cell().kind == CellKind::Blank || shown.cell().text.empty();
    const QString label = menuText(columnLabel(table, name));
    const QString value = menuText(shown.text());
    if (isBlank && shown.cell().blank == BlankReason::Never) {
        add(tr("Only Users Where “%1” &Never Happened").arg(label), "onlyValueAction", *only);
        add(tr("N&ot Users Where “%1” Never Happened").arg(label), "notValueAction", *others);
    } else if (isBlank) {
        add(tr("Only Users With&out “%1”").arg(label), "onlyValueAction", *only);
        add(tr("Only Users &with “%1”").arg(label), "notValueAction", *others);
    } else {
        add(tr("&Only “%1”").arg(value), "onlyValueAction", *only);
        add(tr("&Not “%1”").arg(value), "notValueAction", *others);
        const std::string none = *onlyValue(column.name, {});
        add(tr("Only Users With&out “%1”").arg(label), "noValueAction", none);
    }
    menu.addSeparator();
}

void TableFilters::showValues(const QString &column)
{
    const TableSnapshot table = m_parts.ordering.view().table;
    const QueryField field = fieldOf(column);
    const auto chosen = parseQuery(fieldTerms(query(), field), queryTime(m_parts.clock));
    const auto *const holds = std::get_if<Query>(&chosen);
    auto *const dialog = new ValuesDialog(table, column, holds ? *holds : Query(), &m_parts.table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *const counting = new ValueCounting(dialog);
    connect(counting, &ValueCounting::counted, dialog, &ValuesDialog::setCounts);
    connect(dialog, &QDialog::accepted, this, [this, dialog, field] {
        // What was typed may say more than a list of values can: it stays until it is changed.
        if (dialog->isChanged())
            want(withFieldTerm(query(), field, dialog->term()));
    });
    ask(*counting, column, withoutField(query(), field));
    dialog->open();
}

} // namespace rollcall
