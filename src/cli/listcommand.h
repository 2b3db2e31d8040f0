// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/outputfile.h"
#include "cli/tenantchoice.h"
#include "core/exporter.h"
#include "core/query/query.h"
#include "core/savedview.h"
#include "core/table/sorting.h"
#include "session/filedigest.h"
#include "session/listing.h"

namespace rollcall {

class GroupLookup;

enum class ListPurpose
{
    List, //!< a table, or a file that other programs read on
    Export //!< a file for people to keep: named, with a manifest
};

//! `rollcall-cli list` and `export`: a tenant's users to stdout or a file, as pages arrive; with
//! --sort or all columns when all are in.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(const Services &services, DemoFactory demo, ListPurpose purpose);
    ~ListCommand() override;

    QString name() const override;
    QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

private:
    Result<void> readView(const QCommandLineParser &parser);
    Result<void> readShape(const QCommandLineParser &parser);
    Result<void> readQuery(const QCommandLineParser &parser);
    Result<void> readSort(const QCommandLineParser &parser);
    Result<void> openOutput(const QCommandLineParser &parser);
    Result<void> readFile(const QCommandLineParser &parser,
                          const std::vector<std::string> &defaults);
    QString formatFrom(const QCommandLineParser &parser) const;
    QByteArray manifest(const Stamp &stamp);
    Result<void> send(const QByteArray &bytes);
    bool writesAtEnd() const { return !m_sort.empty() || m_hasAllColumns; }
    void openKeeper();
    void sayContinuation(const Continuation &continuation) const;
    QStringList queriedColumns() const;
    void list();
    void listUsers(const DirectoryProvider &provider);
    void limitListing(const DirectoryProvider &provider);
    void takePage(const TableSnapshot &table, const std::vector<std::uint32_t> &rows);
    void writeRows(const TableSnapshot &table, const std::vector<std::uint32_t> &rows);
    void writeSorted();
    void showProgress();
    void end();
    Result<void> finishOutput(const Stamp &stamp);
    void reportMissingColumns() const;
    ExitCode exitCode(const Stamp &stamp) const;

    const Services &m_services;
    const ListPurpose m_purpose;
    TenantChoice m_tenant;
    QStringList m_asked; //!< columns that are written, for providers that send what is asked for
    std::optional<SavedView> m_view; //!< named by --view
    Query m_query;
    QByteArray m_queryText; //!< what it was read from
    bool m_resumes = false; //!< keeps what arrives, and goes on with what was kept
    bool m_fetchesMatching = false; //!< not everybody: the server answers what it can of the query
    SortSpec m_sort;
    std::vector<std::string>
        m_columns; //!< as named; empty: raw objects, or the provider's default columns
    std::vector<std::string> m_searched;
    std::vector<std::string> m_unseen; //!< named, and no user had it so far
    bool m_hasAllColumns = false; //!< --columns all: known when everybody is here
    const Exporter *m_exporter = nullptr; //!< null: a table
    ExportOptions m_fileOptions;
    bool m_hasManifest = false;
    FileDigest m_digest;
    std::unique_ptr<ExportWriter> m_writer;
    std::shared_ptr<OutputFile> m_output;
    std::optional<Error> m_writeError;
    std::shared_ptr<Authenticator> m_authenticator;
    QString m_groupNamed; //!< empty: everybody
    GroupLookup *m_group = nullptr; //!< a child; null: everybody
    qint64 m_membersFound = 0; //!< users listed who are in the group
    PageKeeper *m_keeper = nullptr; //!< null: nothing is kept
    Listing *m_listing = nullptr;
    qint64 m_rowsWritten = 0;
};

} // namespace rollcall
