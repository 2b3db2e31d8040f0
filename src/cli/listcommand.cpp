// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/columnnames.h"
#include "cli/console.h"
#include "cli/fileoptions.h"
#include "cli/grouplookup.h"
#include "core/clock.h"
#include "core/query/queryfields.h"
#include "core/table/celltext.h"
#include "core/viewstore.h"
#include "session/errortext.h"
#include "session/listinglog.h"
#include "session/profileauthenticator.h"
#include "session/profilesecrets.h"
#include "session/querymoment.h"

#include <QFileInfo>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

void sayNotKept(const Error &reason)
{
    console::say(u"Note: nothing of this list is kept for a later --resume. "_s
                 + ErrorText::of(reason).title);
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

ListCommand::ListCommand(const Services &services, DemoFactory demo, ListPurpose purpose)
    : m_services(services), m_purpose(purpose), m_tenant(services, std::move(demo))
{ }

ListCommand::~ListCommand() = default;

QString ListCommand::name() const
{
    return m_purpose == ListPurpose::Export ? u"export"_s : u"list"_s;
}

QString ListCommand::summary() const
{
    if (m_purpose == ListPurpose::Export)
        return u"Writes the users of a tenant to a file, with a manifest beside it."_s;
    return u"Lists the users of a tenant, filtered, sorted, as a table or in any file format."_s;
}

void ListCommand::describe(QCommandLineParser &parser) const
{
    const bool isExport = m_purpose == ListPurpose::Export;
    QStringList formats = isExport ? QStringList() : QStringList{u"table"_s};
    for (const auto &exporter : m_services.exporters.all())
        formats.append(exporter->id());
    parser.addOptions({
        {u"view"_s,
         u"A saved view, by its name or file: its query, sort and columns, and so the rows of the "
         "window. --query, --sort and --columns each replace what the view says, they add nothing "
         "to it; the view's own query still looks for words in the view's columns. json and ndjson "
         "hold whole users unless --columns or --mask is given."_s,
         u"NAME|FILE"_s},
        {u"query"_s,
         u"Only users who match, in the search language, which the manual page explains: words, "
         "\"phrases\", department:sales, status:active,locked, lastLogin<90d, -not, OR…"_s,
         u"Q"_s},
        {u"fetch"_s,
         u"\"matching\" lets the provider's server answer what it can of --query, so that less is "
         "fetched; the rows are the same. Default \"all\"."_s,
         u"all|matching"_s, u"all"_s},
        {u"group"_s,
         u"Only users who are in this group of the directory, by its name or id, as \"groups\" "
         u"lists "
         "them. Where groups hold groups and the provider tells, those in them count."_s,
         u"NAME|ID"_s},
        {u"columns"_s,
         u"Columns by name or path, separated by commas; \"all\": every column that anybody has, "
         "which holds all rows in memory."_s,
         u"a,b|all"_s},
        {u"sort"_s,
         u"Sort by this column, or several; :desc turns the order round. Holds all rows in memory."_s,
         u"attr[:desc]"_s},
        {u"format"_s,
         u"One of %1 (default %2)."_s.arg(
             formats.join(u", "_s), isExport ? u"by the file's suffix, else csv"_s : u"table"_s),
         u"FORMAT"_s},
        {u"output"_s,
         u"Write to this file. An older one is replaced at the very end, and kept when nothing "
         "arrived or the list was cancelled; a list that broke off is marked as partial in it."_s,
         u"FILE"_s},
        {u"resume"_s,
         u"Keep what arrives, sealed with a key from the keychain, until the list is complete. "
         u"When "
         "it breaks off, the same command within 24 hours goes on from there. For saved profiles "
         "only."_s},
    });
    FileOptions::addTo(parser);
    if (isExport)
        parser.addOption({u"no-manifest"_s, u"Write no manifest beside the file."_s});
    m_tenant.addTo(parser);
}

void ListCommand::start(const QCommandLineParser &parser)
{
    const Result<void> named = m_tenant.read(parser);
    if (!named.ok())
        return failLater(named.error());
    m_resumes = parser.isSet(u"resume"_s);
    if (m_resumes && m_tenant.profile().id.isEmpty())
        return failLater(usageError(u"--resume goes with a saved profile."_s));
    m_groupNamed = parser.value(u"group"_s);
    for (const auto &step :
         {&ListCommand::readView, &ListCommand::readShape, &ListCommand::openOutput}) {
        const Result<void> result = (this->*step)(parser);
        if (!result.ok())
            return failLater(result.error());
    }
    m_tenant.readSecrets(this, [this](const Result<void> &result) {
        if (!result.ok())
            return failWithoutTokenLater(result.error());
        if (m_resumes)
            openKeeper();
        else
            list();
    });
}

void ListCommand::interrupt()
{
    if (m_listing)
        m_listing->cancel();
    else
        finishLater(ExitCode::Cancelled);
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
    if (const SavedView *const found = findView(views, named, m_tenant.profile())) {
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
        if (!view.tenant || belongsTo(view, m_tenant.profile()))
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
    m_hasAllColumns = parser.value(u"columns"_s) == u"all";
    if (!m_hasAllColumns)
        m_columns = toNames(splitNames(parser.value(u"columns"_s)));
    if (!m_hasAllColumns && parser.isSet(u"columns"_s) && m_columns.empty())
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

void ListCommand::openKeeper()
{
    m_keeper = PageKeeper::open(m_services, m_tenant.profile(), this);
    if (!m_keeper) {
        sayNotKept(Error{ErrorKind::KeychainUnavailable, "no keychain"});
        return list();
    }
    connect(m_keeper, &PageKeeper::opened, this, [this] {
        if (m_keeper->problem())
            sayNotKept(*m_keeper->problem());
        list();
    });
}

void ListCommand::sayContinuation(const Continuation &continuation) const
{
    const QString at = continuation.interrupted.toString(Qt::ISODate);
    switch (continuation.outcome) {
    case Continuation::Outcome::GoesOn:
        return console::say(u"Going on with %1 users of a list that was interrupted at %2."_s.arg(
            QString::number(continuation.users), at));
    case Continuation::Outcome::StartedOver:
        return console::say(u"Note: the list that was interrupted at %1 could not go on, because "
                            u"the directory no longer knows its place: everybody was listed "
                            u"anew."_s.arg(at));
    }
}

void ListCommand::list()
{
    const DirectoryProvider *provider = m_services.providers.find(m_tenant.profile().provider);
    const auto authenticator =
        profileAuthenticator(m_services, m_tenant.profile(), m_tenant.secrets());
    if (!authenticator.ok())
        return failLater(authenticator.error());
    m_authenticator = authenticator.value();
    if (m_groupNamed.isEmpty())
        return listUsers(*provider);
    if (!provider->groups())
        return failLater(usageError(u"Nothing is known here of this provider's groups."_s));
    m_group = new GroupLookup(*provider->groups(), m_services, m_tenant.profile(), m_authenticator,
                              m_groupNamed, this);
    connect(m_group, &GroupLookup::finished, this, [this, provider](const Result<void> &result) {
        if (!result.ok())
            return failLater(result.error(), provider->groups()->groups().needs);
        listUsers(*provider);
    });
}

void ListCommand::listUsers(const DirectoryProvider &provider)
{
    const Retention retention = writesAtEnd() ? Retention::KeepRows : Retention::PassThrough;
    m_listing = new Listing(m_services, m_tenant.profile(), retention, this);
    if (m_fetchesMatching)
        limitListing(provider);
    m_listing->askFor(m_asked + queriedColumns());
    if (m_keeper)
        m_listing->keepPages(*m_keeper,
                             accessDigest(provider, m_tenant.profile(), m_tenant.secrets()));
    connect(m_listing, &Listing::pageArrived, this, &ListCommand::takePage);
    connect(m_listing, &Listing::progressChanged, this, &ListCommand::showProgress);
    connect(m_listing, &Listing::ended, this, &ListCommand::end);
    if (m_writer) {
        QByteArray bytes;
        m_writer->begin(bytes);
        const Result<void> written = send(bytes);
        if (!written.ok())
            return failLater(written.error());
    }
    m_listing->start(m_authenticator);
    if (const auto continuation = m_listing->continuation())
        sayContinuation(*continuation);
}

//! What the query and the sort look at, shown or not.
QStringList ListCommand::queriedColumns() const
{
    QStringList names = toStrings(fieldsOf(m_query));
    for (const SortKey &key : m_sort)
        names.append(QString::fromStdString(key.column));
    return names;
}

void ListCommand::limitListing(const DirectoryProvider &provider)
{
    const ServerQuery limit = provider.pushDownFor(
        m_tenant.profile(), m_query,
        {m_queryText.constData(), static_cast<std::size_t>(m_queryText.size())});
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
    if (!writesAtEnd())
        writeRows(table, rows);
}

void ListCommand::showProgress()
{
    const ListingProgress progress = m_listing->progress();
    if (progress.wait) {
        return console::showStatus(
            ErrorText::ofWait(*progress.wait, m_services.clock.now(), progress.waitUntil));
    }
    console::showStatus(u"%1 users, %2 pages, %3/s"_s.arg(progress.users)
                            .arg(progress.pages)
                            .arg(qRound(progress.usersPerSecond)));
}

void ListCommand::end()
{
    console::clearStatus();
    if (writesAtEnd() && !m_writeError)
        writeSorted();
    Stamp stamp = m_listing->stamp();
    if (m_group)
        stamp.group = m_group->members().ofRows(m_membersFound);
    const Result<void> finished = m_writeError ? Result<void>(*m_writeError) : finishOutput(stamp);
    if (!finished.ok()) {
        if (m_output->isReaderGone())
            return finishLater(ExitCode::Partial);
        return failLater(finished.error());
    }
    reportMissingColumns();
    const auto notKept = m_authenticator->health().notKept;
    if (notKept)
        console::say(u"rollcall-cli: "_s + ErrorText::ofNotKept(*notKept));
    const auto continuation = m_listing->continuation();
    if (continuation && continuation->outcome == Continuation::Outcome::StartedOver)
        sayContinuation(*continuation);
    if (m_listing->isLimitDropped())
        console::say(u"Note: the server did not take this query: everybody was fetched, and "
                     "matched here."_s);
    if (stamp.state == ListingState::Complete) {
        if (console::isErrorTerminal())
            console::say(ErrorText::ofStamp(stamp));
        else if (stamp.group)
            console::say(u"Note: "_s + ErrorText::ofGroup(*stamp.group));
        else if (!stamp.remarks.isEmpty())
            console::say(u"Note: "_s + ErrorText::ofRemarks(stamp.remarks));
    } else {
        console::say(u"rollcall-cli: "_s + ErrorText::ofStamp(stamp));
        if (stamp.reason->kind != ErrorKind::Cancelled) {
            const ErrorMessage message = ErrorText::of(*stamp.reason); // its title was just said
            console::say(QString(message.advice + u' ' + message.said).trimmed());
        }
    }
    if (m_group) {
        if (const auto problem = m_group->members().problem())
            console::say(u"rollcall-cli: "_s
                         + ErrorText::ofRefusal(*problem, m_group->members().way().list.needs));
    }
    finishLater(exitCode(stamp));
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
        return stamp.group && !stamp.group->isWhole ? ExitCode::Partial : ExitCode::Complete;
    if (stamp.reason->kind == ErrorKind::Cancelled || stamp.users == 0)
        return exitCodeOf(*stamp.reason);
    return ExitCode::Partial;
}

} // namespace rollcall
