// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "core/displaytext.h"
#include "models/shownvalue.h"

#include <QMap>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const TableSnapshot &table, std::uint32_t row)
{
    for (const char *name : {"displayName", "login"}) {
        const ShownValue value(table, row, columnNamed(table, name));
        if (value.cell().kind != CellKind::Blank)
            return value.text();
    }
    return displayText(table.id(row));
}

} // namespace

void CompareModel::show(const TableSnapshot &table, const std::vector<std::uint32_t> &rows)
{
    m_names.clear();
    m_attributes.clear();
    m_lists.clear();
    for (const std::uint32_t row : rows)
        m_names.append(nameOf(table, row));
    for (const std::string &name : allColumnNames(table)) {
        const NamedColumn column = columnNamed(table, name);
        Line line{columnLabel(table, QString::fromStdString(name)), {}, false};
        bool isAnywhere = false;
        for (const std::uint32_t row : rows) {
            const ShownValue value(table, row, column);
            const bool isBlank = value.cell().kind == CellKind::Blank;
            isAnywhere = isAnywhere || !isBlank || value.cell().blank != BlankReason::NotSet;
            line.values.push_back({value.text(), value.rawText(), value.toolTip()});
        }
        line.differs = isDifferent(line.values);
        if (isAnywhere)
            m_attributes.push_back(std::move(line));
    }
    gather();
}

void CompareModel::setList(const QString &title,
                           const std::vector<std::optional<QList<Entry>>> &entries)
{
    QMap<QString, QString> names; // by identity
    for (const auto &ofUser : entries) {
        for (const Entry &entry : ofUser.value_or(QList<Entry>()))
            names.insert(entry.identity, entry.name);
    }
    QStringList all = names.keys();
    std::ranges::stable_sort(all, [&names](const QString &one, const QString &other) {
        return names[one].compare(names[other], Qt::CaseInsensitive) < 0;
    });
    List list{title, {}};
    for (const QString &identity : std::as_const(all)) {
        const QString &name = names[identity];
        const bool isOnlyOne = names.keys(name).size() == 1;
        const QString label = isOnlyOne ? name : tr("%1 (%2)", "name, id").arg(name, identity);
        Line line{tr("%1: %2", "list, entry").arg(title, label), {}, false};
        for (const auto &ofUser : entries) {
            const bool has =
                ofUser && std::ranges::find(*ofUser, identity, &Entry::identity) != ofUser->end();
            line.values.push_back({!ofUser   ? tr("not known")
                                       : has ? tr("yes", "is in the list")
                                             : tr("no", "is not in the list"),
                                   has ? identity : QString(),
                                   {},
                                   ofUser.has_value()});
        }
        line.differs = isDifferent(line.values);
        list.lines.push_back(std::move(line));
    }
    const auto same = std::ranges::find(m_lists, title, &List::title);
    if (same != m_lists.end())
        *same = std::move(list);
    else
        m_lists.push_back(std::move(list));
    gather();
}

bool CompareModel::isDifferent(const std::vector<Value> &values)
{
    const Value *first = nullptr;
    for (const Value &value : values) {
        if (!value.isKnown)
            continue;
        if (first && (value.text != first->text || value.raw != first->raw))
            return true;
        first = &value;
    }
    return false;
}

void CompareModel::setRows(Rows rows)
{
    m_rows = rows;
    gather();
}

void CompareModel::gather()
{
    beginResetModel();
    m_shown.clear();
    const auto take = [this](const std::vector<Line> &lines) {
        for (const Line &line : lines) {
            if (m_rows == Rows::All || line.differs)
                m_shown.push_back(&line);
        }
    };
    take(m_attributes);
    for (const List &list : m_lists)
        take(list.lines);
    endResetModel();
}

int CompareModel::differences() const
{
    auto count = std::ranges::count_if(m_attributes, &Line::differs);
    for (const List &list : m_lists)
        count += std::ranges::count_if(list.lines, &Line::differs);
    return int(count);
}

QString CompareModel::copyText() const
{
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList header{tr("Attribute")};
    for (const QString &name : m_names)
        header.append(cell(name));
    QString text = header.join(u'\t') + u'\n';
    for (const Line *const line : m_shown) {
        QStringList cells{cell(line->label)};
        for (const Value &value : line->values)
            cells.append(cell(value.text));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_names.isEmpty() ? 0 : int(m_names.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = *m_shown[std::size_t(index.row())];
    if (role == int(CompareRole::DiffersRole))
        return line.differs;
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(line.label) : QVariant();
    const Value &value = line.values[std::size_t(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return value.text;
    case Qt::ToolTipRole:
        return value.toolTip;
    case int(CompareRole::RawTextRole):
        return value.raw;
    case Qt::AccessibleTextRole:
        return line.differs ? tr("%1, %2: %3, differs", "attribute, user, value")
                                  .arg(line.label, m_names.at(index.column() - 1), value.text)
                            : tr("%1, %2: %3", "attribute, user, value")
                                  .arg(line.label, m_names.at(index.column() - 1), value.text);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Attribute") : m_names.at(section - 1);
}

} // namespace rollcall
