// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/console.h"
#include "cli/tablewriter.h"
#include "core/clock.h"
#include "core/secretstore.h"
#include "core/table/celltext.h"
#include "core/viewstore.h"
#include "session/errortext.h"
#include "session/querymoment.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostDemoUsers = 2'000'000;

std::vector<std::string> toNames(const QStringList &names)
{
    std::vector<std::string> out;
    for (const QString &name : names)
        out.push_back(name.toStdString());
    return out;
}

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

Result<SortSpec> sortFrom(const QString &text)
{
    SortSpec spec;
    for (const QString &part : splitNames(text)) {
        // A path may hold colons itself ("urn:…:department"): only a known direction is cut off.
        SortKey key{part.toStdString()};
        if (part.endsWith(u":desc")) {
            key = {part.chopped(5).toStdString(), SortDirection::Descending};
        } else if (part.endsWith(u":asc")) {
            key = {part.chopped(4).toStdString(), SortDirection::Ascending};
        }
        if (key.column.empty())
            return usageError(u"--sort needs a column: lastName or created:desc."_s);
        spec.push_back(key);
    }
    return spec;
}

} // namespace

ListCommand::ListCommand(const Services &services, DemoFactory demo)
    : m_services(services), m_demo(std::move(demo)), m_options(services)
{ }

ListCommand::~ListCommand() = default;

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return u"Lists the users of a tenant, filtered, sorted, as a table, CSV, JSON or NDJSON."_s;
}

void ListCommand::describe(QCommandLineParser &parser) const
{
    QStringList formats{u"table"_s};
    for (const auto &exporter : m_services.exporters.all())
        formats.append(exporter->id());
    parser.addPositionalArgument(u"profile"_s,
                                 u"A saved profile; may be left out when there is only one."_s,
                                 u"[PROFILE]"_s);
    parser.addOptions({
        {u"view"_s,
         u"A saved view, by its name or file: its query, sort and columns, and so the rows of the "
         "window. --query, --sort and --columns each replace what the view says, they add nothing "
         "to it; the view's own query still looks for words in the view's columns. json and ndjson "
         "hold whole users unless --columns is given."_s,
         u"NAME|FILE"_s},
        {u"query"_s,
         u"Only users who match, in the search language of the README: words, \"phrases\", "
         "department:sales, status:active,locked, lastLogin<90d, -not, OR…"_s,
         u"Q"_s},
        {u"fetch"_s,
         u"\"matching\" lets the provider's server answer what it can of --query, so that less is "
         "fetched; the rows are the same. Default \"all\"."_s,
         u"all|matching"_s, u"all"_s},
        {u"columns"_s, u"Columns by name or path, separated by commas."_s, u"a,b"_s},
        {u"sort"_s,
         u"Sort by this column, or several; :desc turns the order round. Holds all rows in memory."_s,
         u"attr[:desc]"_s},
        {u"format"_s, u"One of %1 (default table)."_s.arg(formats.join(u", "_s)), u"FORMAT"_s,
         u"table"_s},
        {u"output"_s,
         u"Write to this file. An older one is replaced at the very end, and kept when nothing "
         "arrived or the list was cancelled; a list that broke off is marked as partial in it."_s,
         u"FILE"_s},
        {u"demo"_s,
         u"List a synthetic directory from a server that runs as long as this command."_s},
        {u"users"_s, u"With --demo: how many users (default 10000)."_s, u"N"_s},
    });
    m_options.addTo(parser);
}

void ListCommand::start(const QCommandLineParser &parser)
{
    for (const auto &step : {&ListCommand::readTenant, &ListCommand::readView,
                             &ListCommand::readShape, &ListCommand::openOutput}) {
        const Result<void> result = (this->*step)(parser);
        if (!result.ok())
            return failLater(result.error());
    }
    if (m_secrets.isEmpty())
        readSecret(0);
    else
        list();
}

void ListCommand::interrupt()
{
    if (m_listing)
        m_listing->cancel();
    else
        finishLater(ExitCode::Cancelled);
}

Result<void> ListCommand::readTenant(const QCommandLineParser &parser)
{
    const QStringList named = parser.positionalArguments();
    if (named.size() > 1)
        return usageError(
            u"One profile at a time, please: \"%1\" is one too many."_s.arg(named.at(1)));
    const int ways = static_cast<int>(!named.isEmpty())
        + static_cast<int>(m_options.namesTenant(parser))
        + static_cast<int>(parser.isSet(u"demo"_s));
    if (ways > 1)
        return usageError(
            u"Name a profile, or a tenant with --provider and --url, or --demo: one of them."_s);
    if (parser.isSet(u"users"_s) && !parser.isSet(u"demo"_s))
        return usageError(u"--users goes with --demo."_s);
    if (parser.isSet(u"demo"_s))
        return readDemo(parser);

    const auto profile = m_options.namesTenant(parser) ? m_options.profileFrom(parser)
                                                       : findProfile(m_services, named.value(0));
    if (!profile.ok())
        return profile.error();
    const auto adjusted = m_options.adjusted(profile.value(), parser);
    if (!adjusted.ok())
        return adjusted.error();
    m_profile = adjusted.value();
    const auto secrets = m_options.secretsFrom(parser, m_profile);
    if (!secrets.ok())
        return secrets.error();
    m_secrets = secrets.value();
    if (m_secrets.isEmpty() && m_options.namesTenant(parser))
        return usageError(
            u"A tenant without a profile needs --token-env, --token-file or --token-stdin."_s);
    return {};
}

Result<void> ListCommand::readDemo(const QCommandLineParser &parser)
{
    bool isNumber = true;
    const qint64 users =
        parser.isSet(u"users"_s) ? parser.value(u"users"_s).toLongLong(&isNumber) : 10'000;
    if (!isNumber || users < 1 || users > mostDemoUsers)
        return usageError(u"--users needs a number from 1 to 2000000."_s);
    m_profile.name = u"Demo directory"_s;
    m_profile.provider = u"okta"_s;
    m_profile.credential = u"apiToken"_s;
    m_profile.budgetPercent = 100;
    const auto adjusted = m_options.adjusted(m_profile, parser);
    if (!adjusted.ok())
        return adjusted.error();
    m_profile = adjusted.value();
    Result<DemoTenant> tenant = m_demo(users);
    if (!tenant.ok())
        return tenant.error();
    m_demoTenant = std::move(tenant).value();
    m_profile.baseUrl = m_demoTenant.url;
    m_secrets.insert(u"token"_s, m_demoTenant.token);
    return {};
}

Result<void> ListCommand::readView(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"view"_s))
        return {};
    const QString named = parser.value(u"view"_s);
    const Result<void> loaded = m_services.views.load();
    if (!loaded.ok())
        return loaded;
    const QList<SavedView> views = m_services.views.views();
    if (const SavedView *const found = findView(views, named, m_profile)) {
        m_view = *found;
        return {};
    }
    if (!named.isEmpty() && QFileInfo::exists(named)) {
        const Result<SavedView> read = m_services.views.read(named);
        if (!read.ok())
            return read.error();
        m_view = read.value();
        return {};
    }
    QStringList names;
    for (const SavedView &view : views) {
        if (!view.tenant || belongsTo(view, m_profile))
            names.append(view.name);
    }
    QString sentence = names.isEmpty()
        ? u"There is no view and no file \"%1\", and no view is saved."_s.arg(named)
        : u"There is no view and no file \"%1\". There are: %2."_s.arg(named, names.join(u", "_s));
    // The view meant may be one of those that cannot be used.
    for (const Error &problem : m_services.views.problems())
        sentence += u' ' + ErrorText::line(problem);
    return usageError(sentence);
}

Result<void> ListCommand::readShape(const QCommandLineParser &parser)
{
    for (const auto &step : {&ListCommand::readQuery, &ListCommand::readSort}) {
        Result<void> result = (this->*step)(parser);
        if (!result.ok())
            return result;
    }
    m_columns = toNames(splitNames(parser.value(u"columns"_s)));
    if (parser.isSet(u"columns"_s) && m_columns.empty())
        return usageError(u"--columns needs at least one column."_s);
    m_unseen = m_columns;
    if (m_view && m_columns.empty())
        m_unseen = toNames(m_view->columns);
    for (const SortKey &key : m_sort)
        m_unseen.push_back(key.column);
    return {};
}

Result<void> ListCommand::readQuery(const QCommandLineParser &parser)
{
    const bool isOfView = m_view && !parser.isSet(u"query"_s);
    const QByteArray query = isOfView ? m_view->query.toUtf8() : parser.value(u"query"_s).toUtf8();
    const auto parsed = parseQuery({query.constData(), static_cast<std::size_t>(query.size())},
                                   queryTime(m_services.clock));
    if (const auto *mistake = std::get_if<QueryError>(&parsed)) {
        const qsizetype before =
            QString::fromUtf8(query.first(static_cast<qsizetype>(mistake->offset))).size();
        const QString place = isOfView
            ? u"The query of the view \"%1\", character %2"_s.arg(m_view->name).arg(before + 1)
            : u"--query, character %1"_s.arg(before + 1);
        return usageError(place + u": "_s + ErrorText::ofQuery(*mistake));
    }
    m_query = std::get<Query>(parsed);
    m_queryText = query;
    const QString fetch = parser.value(u"fetch"_s);
    if (fetch != u"all" && fetch != u"matching")
        return usageError(u"--fetch is all or matching."_s);
    m_fetchesMatching = fetch == u"matching";
    if (m_fetchesMatching && m_query.isEmpty())
        return usageError(u"--fetch matching needs a --query, or a --view that has one."_s);
    return {};
}

Result<void> ListCommand::readSort(const QCommandLineParser &parser)
{
    if (m_view && !parser.isSet(u"sort"_s)) {
        m_sort = m_view->sort;
        return {};
    }
    const auto sort = sortFrom(parser.value(u"sort"_s));
    if (!sort.ok())
        return sort.error();
    m_sort = sort.value();
    if (parser.isSet(u"sort"_s) && m_sort.empty())
        return usageError(u"--sort needs a column: lastName or created:desc."_s);
    return {};
}

Result<void> ListCommand::openOutput(const QCommandLineParser &parser)
{
    const DirectoryProvider *provider = m_services.providers.find(m_profile.provider);
    if (!provider)
        return usageError(
            u"This version does not know the provider \"%1\"."_s.arg(m_profile.provider));
    m_secretNames = provider->secretNames(m_profile.credential);
    std::vector<std::string> defaults = toNames(provider->info().defaultColumns);
    if (m_view && !m_view->columns.isEmpty())
        defaults = toNames(m_view->columns);
    const std::vector<std::string> &shown = m_columns.empty() ? defaults : m_columns;
    // Other columns to show must not change which rows a view has.
    const bool isQueryOfView = m_view && !parser.isSet(u"query"_s);
    m_searched = isQueryOfView ? defaults : shown;

    const QString format = parser.value(u"format"_s);
    if (format == u"table") {
        m_writer = std::make_unique<TableWriter>(shown);
    } else {
        const Exporter *exporter = m_services.exporters.find(format);
        if (!exporter)
            return usageError(u"There is no format \"%1\"."_s.arg(format));
        ExportOptions options;
        options.columns = m_columns.empty() && !exporter->writesRawObjects() ? defaults : m_columns;
        m_writer = exporter->writer(options);
    }
    const auto output = OutputFile::open(parser.value(u"output"_s));
    if (!output.ok())
        return output.error();
    m_output = output.value();
    return {};
}

void ListCommand::readSecret(qsizetype index)
{
    if (index >= m_secretNames.size())
        return list();
    const QString name = m_secretNames.at(index);
    SecretJob *job = m_services.secrets.read({m_profile.id, name}, this);
    connect(job, &SecretJob::finished, this, [this, name, index](const Result<Secret> &result) {
        if (!result.ok())
            return failWithoutTokenLater(result.error());
        m_secrets.insert(name, result.value());
        readSecret(index + 1);
    });
}

void ListCommand::list()
{
    const DirectoryProvider *provider = m_services.providers.find(m_profile.provider);
    auto authenticator = m_services.authenticators.make(m_profile, provider->info(), m_secrets);
    if (!authenticator.ok())
        return failLater(authenticator.error());
    const Retention retention = m_sort.empty() ? Retention::PassThrough : Retention::KeepRows;
    m_listing = new Listing(m_services, m_profile, retention, this);
    if (m_fetchesMatching)
        limitListing(*provider);
    connect(m_listing, &Listing::pageArrived, this, &ListCommand::takePage);
    connect(m_listing, &Listing::progressChanged, this, &ListCommand::showProgress);
    connect(m_listing, &Listing::ended, this, &ListCommand::end);
    QByteArray bytes;
    m_writer->begin(bytes);
    const Result<void> written = m_output->write(bytes);
    if (!written.ok())
        return failLater(written.error());
    m_listing->start(std::move(authenticator).value());
}

void ListCommand::limitListing(const DirectoryProvider &provider)
{
    const ServerQuery limit = provider.pushDown(
        m_query, {m_queryText.constData(), static_cast<std::size_t>(m_queryText.size())});
    const QString name = provider.info().name;
    if (limit.isEmpty())
        return console::say(
            u"rollcall-cli: %1 can answer nothing of this query; everybody is fetched."_s.arg(
                name));
    console::say(u"%1 answers: %2"_s.arg(name, limit.asked.join(u' ')));
    if (!limit.matchedHere.isEmpty())
        console::say(u"Matched here: %1"_s.arg(limit.matchedHere.join(u' ')));
    m_listing->limitTo(limit);
}

void ListCommand::takePage(const TableSnapshot &table, const std::vector<std::uint32_t> &rows)
{
    std::erase_if(m_unseen, [&](const std::string &name) {
        return columnNamed(table, name).column.has_value();
    });
    if (m_sort.empty())
        writeRows(table, rows);
}

void ListCommand::writeRows(const TableSnapshot &table, const std::vector<std::uint32_t> &rows)
{
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
    const Result<void> written = m_output->write(bytes);
    if (written.ok())
        return;
    m_writeError = written.error();
    m_listing->cancel();
}

void ListCommand::writeSorted()
{
    const TableSnapshot table = m_listing->snapshot();
    RowOrder rows = table.distinctRows();
    sortRows(table, m_sort, QLocale().name().toStdString(), rows);
    constexpr std::size_t atOnce = 10'000;
    for (std::size_t at = 0; at < rows.size() && !m_writeError; at += atOnce) {
        const std::size_t end = std::min(rows.size(), at + atOnce);
        writeRows(table,
                  {rows.begin() + static_cast<std::ptrdiff_t>(at),
                   rows.begin() + static_cast<std::ptrdiff_t>(end)});
    }
}

void ListCommand::showProgress()
{
    const ListingProgress progress = m_listing->progress();
    if (progress.wait) {
        const auto left = std::chrono::seconds(
            std::max<qint64>(0, m_services.clock.now().secsTo(progress.waitUntil)));
        return console::showStatus(ErrorText::ofWait(*progress.wait, left));
    }
    console::showStatus(u"%1 users, %2 pages, %3/s"_s.arg(progress.users)
                            .arg(progress.pages)
                            .arg(qRound(progress.usersPerSecond)));
}

void ListCommand::end()
{
    console::clearStatus();
    const Stamp stamp = m_listing->stamp();
    if (!m_sort.empty() && !m_writeError)
        writeSorted();
    const Result<void> finished = m_writeError ? Result<void>(*m_writeError) : finishOutput(stamp);
    if (!finished.ok()) {
        if (m_output->isReaderGone())
            return finishLater(ExitCode::Partial);
        return failLater(finished.error());
    }
    reportMissingColumns();
    if (stamp.state == ListingState::Complete) {
        if (console::isErrorTerminal())
            console::say(ErrorText::ofStamp(stamp));
    } else {
        console::say(u"rollcall-cli: "_s + ErrorText::ofStamp(stamp));
        if (stamp.reason->kind != ErrorKind::Cancelled) {
            const ErrorMessage message = ErrorText::of(*stamp.reason); // its title was just said
            console::say(QString(message.advice + u' ' + message.said).trimmed());
        }
    }
    finishLater(exitCode(stamp));
}

Result<void> ListCommand::finishOutput(const Stamp &stamp)
{
    // A failed or cancelled listing must not replace yesterday's good file by nothing.
    const bool isWorthKeeping = stamp.state == ListingState::Complete
        || (stamp.users > 0 && stamp.reason->kind != ErrorKind::Cancelled);
    QByteArray bytes;
    m_writer->end(stamp, bytes);
    const Result<void> written = m_output->write(bytes);
    if (!written.ok() || !isWorthKeeping)
        return written;
    return m_output->commit();
}

void ListCommand::reportMissingColumns() const
{
    for (const std::string &name : m_unseen) {
        if (name != providerStatusName && m_listing->stamp().users > 0)
            console::say(u"Note: no user has \"%1\"."_s.arg(QString::fromStdString(name)));
    }
}

ExitCode ListCommand::exitCode(const Stamp &stamp) const
{
    if (stamp.state == ListingState::Complete)
        return ExitCode::Complete;
    if (stamp.reason->kind == ErrorKind::Cancelled || stamp.users == 0)
        return exitCodeOf(*stamp.reason);
    return ExitCode::Partial;
}

} // namespace rollcall
