// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/viewjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int currentVersion = 1;
constexpr qsizetype mostName = 200;
constexpr qsizetype mostQuery = 10'000;
constexpr qsizetype mostColumn = 1'024; // as long as a path of the table may be
constexpr qsizetype mostColumns = 2'000;
constexpr auto ascendingEnd = ":asc"_L1;
constexpr auto descendingEnd = ":desc"_L1;

class ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewFile)
};

Error unusable(const QString &sentence)
{
    return Error{ErrorKind::InvalidInput, "view not usable", sentence.toStdString()};
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
    });
}

QString sortText(const SortKey &key)
{
    const QString column = QString::fromStdString(key.column);
    if (key.direction == SortDirection::Descending)
        return column + descendingEnd;
    // A path may end like a direction itself.
    const bool isAmbiguous = column.endsWith(ascendingEnd) || column.endsWith(descendingEnd);
    return isAmbiguous ? column + ascendingEnd : column;
}

SortKey sortKey(const QString &text)
{
    if (text.endsWith(descendingEnd))
        return {text.chopped(descendingEnd.size()).toStdString(), SortDirection::Descending};
    if (text.endsWith(ascendingEnd))
        return {text.chopped(ascendingEnd.size()).toStdString()};
    return {text.toStdString()};
}

//! Takes the known keys out of a view's object one by one; what is left over is unknown.
class ViewReader
{
public:
    explicit ViewReader(const QJsonObject &object) : m_rest(object) { }

    Result<SavedView> read();

private:
    void readVersion();
    QString text(QLatin1String key);
    QStringList texts(QLatin1String key);
    void complain(const QString &sentence);

    QJsonObject m_rest;
    QString m_problem; //!< the first one
};

Result<SavedView> ViewReader::read()
{
    readVersion();
    SavedView view;
    view.name = text("name"_L1);
    view.query = text("query"_L1);
    view.columns = texts("columns"_L1);
    const QStringList sort = texts("sort"_L1);
    for (const QString &key : sort)
        view.sort.push_back(sortKey(key));
    const bool hasTenant = m_rest.contains("tenant"_L1) || m_rest.contains("tenantId"_L1);
    const ViewTenant tenant{text("tenantId"_L1), text("tenant"_L1)};
    if (hasTenant)
        view.tenant = tenant;
    view.unknown = m_rest;
    if (!m_problem.isEmpty())
        return unusable(m_problem);
    if (const Result<void> checked = checkView(view); !checked.ok())
        return checked.error();
    return view;
}

void ViewReader::complain(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void ViewReader::readVersion()
{
    const QJsonValue version = m_rest.take("version"_L1);
    if (version.isDouble() && version.toDouble() > currentVersion)
        complain(ViewText::tr("The view was written by a newer version of Rollcall."));
    else if (version.toDouble() != currentVersion)
        complain(ViewText::tr("“version” is not 1, as it is in a view."));
}

QString ViewReader::text(QLatin1String key)
{
    const QJsonValue value = m_rest.take(key);
    if (!value.isString() && !value.isUndefined())
        complain(ViewText::tr("“%1” is not a text.").arg(key));
    return value.toString();
}

QStringList ViewReader::texts(QLatin1String key)
{
    const QJsonValue value = m_rest.take(key);
    if (!value.isArray() && !value.isUndefined())
        complain(ViewText::tr("“%1” is not a list.").arg(key));
    const QJsonArray array = value.toArray();
    QStringList texts;
    for (const auto &item : array) {
        if (!item.isString())
            complain(ViewText::tr("“%1” is not a list of texts.").arg(key));
        texts.append(item.toString());
    }
    return texts;
}

Result<void> checkColumns(const QStringList &names, const QString &key)
{
    if (names.size() > mostColumns)
        return unusable(ViewText::tr("“%1” has too many columns.").arg(key));
    QStringList seen = names;
    seen.sort();
    const auto twice = std::ranges::adjacent_find(seen);
    if (twice != seen.end())
        return unusable(
            ViewText::tr("“%1” names the column “%2” twice.").arg(key, twice->left(mostName)));
    const bool isFine = std::ranges::all_of(names, [](const QString &name) {
        return !name.trimmed().isEmpty() && name.size() <= mostColumn && !hasControls(name);
    });
    if (!isFine)
        return unusable(ViewText::tr("“%1” has something that is no column's name.").arg(key));
    return {};
}

} // namespace

Result<void> checkView(const SavedView &view)
{
    if (view.name.trimmed().isEmpty())
        return unusable(ViewText::tr("The view has no name."));
    if (view.name.size() > mostName || hasControls(view.name))
        return unusable(ViewText::tr("The view's name is too long, or not one line of text."));
    if (view.query.size() > mostQuery || hasControls(view.query))
        return unusable(ViewText::tr("“query” is too long, or not one line of text."));
    QStringList sorted;
    for (const SortKey &key : view.sort)
        sorted.append(QString::fromStdString(key.column));
    if (Result<void> checked = checkColumns(view.columns, u"columns"_s); !checked.ok())
        return checked;
    if (Result<void> checked = checkColumns(sorted, u"sort"_s); !checked.ok())
        return checked;
    if (!view.tenant)
        return {};
    if (view.tenant->name.trimmed().isEmpty() && view.tenant->id.trimmed().isEmpty())
        return unusable(ViewText::tr("The view is for one tenant, but does not say which."));
    if (std::max(view.tenant->name.size(), view.tenant->id.size()) > mostColumn
        || hasControls(view.tenant->name) || hasControls(view.tenant->id))
        return unusable(ViewText::tr("“tenant” is too long, or not one line of text."));
    return {};
}

Result<SavedView> readView(const QByteArray &bytes)
{
    if (bytes.size() > maxViewBytes)
        return unusable(ViewText::tr("The file is too large for a view."));
    if (bytes.trimmed().isEmpty())
        return unusable(ViewText::tr("The file is empty."));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line =
            bytes.first(std::min<qsizetype>(problem.offset, bytes.size())).count('\n');
        return unusable(ViewText::tr("The file is not JSON: mistake in line %1.").arg(line + 1));
    }
    if (!json.isObject())
        return unusable(ViewText::tr("The file holds no view."));
    return ViewReader(json.object()).read();
}

QByteArray writeView(const SavedView &view)
{
    QJsonObject object = view.unknown;
    object["version"_L1] = currentVersion;
    object["name"_L1] = view.name;
    object["query"_L1] = view.query;
    object["columns"_L1] = QJsonArray::fromStringList(view.columns);
    QJsonArray sort;
    for (const SortKey &key : view.sort)
        sort.append(sortText(key));
    object["sort"_L1] = sort;
    object.remove("tenant"_L1);
    object.remove("tenantId"_L1);
    if (view.tenant) {
        object["tenant"_L1] = view.tenant->name;
        if (!view.tenant->id.isEmpty())
            object["tenantId"_L1] = view.tenant->id;
    }
    return QJsonDocument(object).toJson();
}

} // namespace rollcall
