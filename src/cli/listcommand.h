// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/outputfile.h"
#include "cli/tenantoptions.h"
#include "core/exporter.h"
#include "core/query/query.h"
#include "core/savedview.h"
#include "core/table/sorting.h"
#include "session/listing.h"

namespace rollcall {

class TenantSession;

//! `rollcall-cli list`: a tenant's users to stdout or a file, as pages arrive; with --sort when all
//! are in.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(const Services &services, DemoFactory demo);
    ~ListCommand() override;

    QString name() const override;
    QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

private:
    Result<void> readTenant(const QCommandLineParser &parser);
    Result<void> readDemo(const QCommandLineParser &parser);
    Result<void> readView(const QCommandLineParser &parser);
    Result<void> readShape(const QCommandLineParser &parser);
    Result<void> readQuery(const QCommandLineParser &parser);
    Result<void> readSort(const QCommandLineParser &parser);
    Result<void> openOutput(const QCommandLineParser &parser);
    void readSecret(qsizetype index);
    void list();
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
    const DemoFactory m_demo;
    const TenantOptions m_options;
    Profile m_profile;
    Secrets m_secrets;
    QStringList m_secretNames;
    DemoTenant m_demoTenant;
    std::optional<SavedView> m_view; //!< named by --view
    Query m_query;
    QByteArray m_queryText; //!< what it was read from
    bool m_fetchesMatching = false; //!< not everybody: the server answers what it can of the query
    SortSpec m_sort;
    std::vector<std::string>
        m_columns; //!< as named; empty: raw objects, or the provider's default columns
    std::vector<std::string> m_searched;
    std::vector<std::string> m_unseen; //!< named, and no user had it so far
    std::unique_ptr<ExportWriter> m_writer;
    std::shared_ptr<OutputFile> m_output;
    std::optional<Error> m_writeError;
    std::shared_ptr<Authenticator> m_authenticator;
    Listing *m_listing = nullptr;
    qint64 m_rowsWritten = 0;
};

} // namespace rollcall
