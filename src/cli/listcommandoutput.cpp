// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

// What "list" and "export" write, and where to.

#include "cli/columnnames.h"
#include "cli/fileoptions.h"
#include "cli/grouplookup.h"
#include "cli/tablewriter.h"
#include "core/exportmanifest.h"
#include "core/table/celltext.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

Result<void> ListCommand::openOutput(const QCommandLineParser &parser)
{
    const DirectoryProvider *provider = m_services.providers.find(m_tenant.profile().provider);
    if (!provider)
        return usageError(
            u"This version does not know the provider \"%1\"."_s.arg(m_tenant.profile().provider));
    std::vector<std::string> defaults = toNames(provider->info().defaultColumns);
    if (m_view && !m_view->columns.isEmpty())
        defaults = toNames(m_view->columns);
    const std::vector<std::string> &shown = m_columns.empty() ? defaults : m_columns;
    // Other columns to show must not change which rows a view has.
    const bool isQueryOfView = m_view && !parser.isSet(u"query"_s);
    m_searched = isQueryOfView ? defaults : shown;

    const QString format = formatFrom(parser);
    if (format == u"table" && m_purpose == ListPurpose::List) {
        const Result<void> fits = FileOptions::checkTable(parser);
        if (!fits.ok())
            return fits;
        if (m_hasAllColumns)
            return usageError(
                u"All columns are too many for a terminal: name a --format other than table."_s);
        m_asked = toStrings(shown);
        m_writer = std::make_unique<TableWriter>(shown);
    } else {
        m_exporter = m_services.exporters.find(format);
        if (!m_exporter)
            return usageError(u"There is no format \"%1\"."_s.arg(format));
        const Result<void> read = readFile(parser, defaults);
        if (!read.ok())
            return read;
    }
    const auto output = OutputFile::open(parser.value(u"output"_s));
    if (!output.ok())
        return output.error();
    m_output = output.value();
    if (m_hasManifest && !m_output->isReplaced())
        return usageError(u"A manifest stands beside a file: name one with --output."_s);
    return {};
}

QString ListCommand::formatFrom(const QCommandLineParser &parser) const
{
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s);
    if (m_purpose == ListPurpose::List)
        return u"table"_s;
    const QString suffix = QFileInfo(parser.value(u"output"_s)).suffix();
    for (const auto &exporter : m_services.exporters.all()) {
        if (exporter->suffix() == suffix)
            return exporter->id();
    }
    return u"csv"_s;
}

Result<void> ListCommand::readFile(const QCommandLineParser &parser,
                                   const std::vector<std::string> &defaults)
{
    const QString path = parser.value(u"output"_s);
    if (m_purpose == ListPurpose::Export && path.isEmpty())
        return usageError(u"Which file? Name it with --output."_s);
    const auto options = FileOptions::from(parser, *m_exporter);
    if (!options.ok())
        return options.error();
    m_fileOptions = options.value();
    m_fileOptions.title = m_tenant.profile().name;
    m_hasManifest = parser.isSet(u"manifest"_s)
        || (m_purpose == ListPurpose::Export && !parser.isSet(u"no-manifest"_s));
    if (QFileInfo file(path); !path.isEmpty() && (!file.exists() || file.isFile()))
        m_fileOptions.workFolder = file.absolutePath();
    const std::vector<std::string> own = m_exporter->ownColumns();
    // What the server sent cannot be masked.
    const bool isRaw = m_exporter->writesRawObjects() && m_fileOptions.masking == Masking::None;
    if (!own.empty())
        m_fileOptions.columns = own;
    else
        m_fileOptions.columns = m_columns.empty() && !isRaw ? defaults : m_columns;
    // Raw objects hold all there is, and so must be asked for, as for all columns.
    m_asked = m_hasAllColumns ? QStringList() : toStrings(m_fileOptions.columns);
    if (!m_hasAllColumns)
        m_writer = m_exporter->writer(m_fileOptions);
    return {};
}

void ListCommand::writeRows(const TableSnapshot &table, const std::vector<std::uint32_t> &all)
{
    std::vector<std::uint32_t> rows = all;
    if (m_group) {
        std::erase_if(rows, [&](std::uint32_t row) {
            return !m_group->members().ids()->contains(table.id(row));
        });
        m_membersFound += static_cast<qint64>(rows.size());
    }
    std::vector<std::uint32_t> matching;
    if (!m_query.isEmpty()) {
        std::vector<std::uint32_t> columns;
        for (const std::string &name : m_searched) {
            if (const auto column = columnNamed(table, name).column)
                columns.push_back(*column);
        }
        matchRows(table, m_query, columns, rows, matching);
    }
    const std::vector<std::uint32_t> &shown = m_query.isEmpty() ? rows : matching;
    QByteArray bytes;
    m_writer->write(table, shown, bytes);
    m_rowsWritten += static_cast<qint64>(shown.size());
    const Result<void> written = send(bytes);
    if (written.ok())
        return;
    m_writeError = written.error();
    m_listing->cancel();
}

void ListCommand::writeSorted()
{
    const TableSnapshot table = m_listing->snapshot();
    RowOrder rows = table.distinctRows();
    if (!m_sort.empty())
        sortRows(table, m_sort, QLocale().name().toStdString(), rows);
    if (m_hasAllColumns) {
        m_fileOptions.columns = allColumnNames(table);
        m_writer = m_exporter->writer(m_fileOptions);
        QByteArray bytes;
        m_writer->begin(bytes);
        const Result<void> written = send(bytes);
        if (!written.ok())
            m_writeError = written.error();
    }
    constexpr std::size_t atOnce = 10'000;
    for (std::size_t at = 0; at < rows.size() && !m_writeError; at += atOnce) {
        const std::size_t end = std::min(rows.size(), at + atOnce);
        writeRows(table,
                  {rows.begin() + static_cast<std::ptrdiff_t>(at),
                   rows.begin() + static_cast<std::ptrdiff_t>(end)});
    }
}

Result<void> ListCommand::finishOutput(const Stamp &stamp)
{
    // A failed or cancelled listing must not replace yesterday's good file by nothing.
    const bool isWorthKeeping = stamp.state == ListingState::Complete
        || (stamp.users > 0 && stamp.reason->kind != ErrorKind::Cancelled);
    Stamp told = stamp;
    // The rows are those that the query finds, and it is the one that limits: nobody is missing.
    if (stamp.state == ListingState::Complete)
        told.limitedBy.clear();
    QByteArray bytes;
    m_writer->end(told, bytes);
    Result<void> written = send(bytes);
    if (!written.ok() || !isWorthKeeping)
        return written;
    for (bool hasMore = true; hasMore;) {
        bytes.clear();
        const Result<bool> more = m_writer->rest(bytes);
        if (!more.ok()) {
            Error error = more.error();
            error.subject = m_output->name();
            return error;
        }
        hasMore = more.value();
        written = send(bytes);
        if (!written.ok())
            return written;
    }
    return m_output->commit(m_hasManifest ? manifest(told) : QByteArray());
}

Result<void> ListCommand::send(const QByteArray &bytes)
{
    if (m_hasManifest)
        m_digest.add(bytes);
    return m_output->write(bytes);
}

QByteArray ListCommand::manifest(const Stamp &stamp)
{
    QStringList keys;
    for (const SortKey &key : m_sort) {
        const bool isDown = key.direction == SortDirection::Descending;
        keys.append(QString::fromStdString(key.column) + (isDown ? u":desc"_s : QString()));
    }
    const WrittenFile file{m_exporter->id(),         m_fileOptions,    m_fileOptions.columns,
                           m_writer->linesWritten(), m_digest.bytes(), m_digest.hex()};
    const ExportQuestion question{QString::fromUtf8(m_queryText), keys.join(u", "_s), u"all"_s};
    return manifestJson(file, question, stamp);
}

} // namespace rollcall
