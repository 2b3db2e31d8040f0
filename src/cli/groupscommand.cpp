// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/groupscommand.h"

#include "cli/console.h"
#include "cli/tablewriter.h"
#include "core/groups.h"
#include "core/table/sorting.h"
#include "session/profileauthenticator.h"

#include <QLocale>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

GroupsCommand::GroupsCommand(const Services &services, DemoFactory demo)
    : m_services(services), m_tenant(services, std::move(demo))
{ }

QString GroupsCommand::name() const
{
    return u"groups"_s;
}

QString GroupsCommand::summary() const
{
    return u"Lists the groups of a tenant, for \"list --group\"."_s;
}

void GroupsCommand::describe(QCommandLineParser &parser) const
{
    m_tenant.addTo(parser);
}

void GroupsCommand::start(const QCommandLineParser &parser)
{
    const Result<void> named = m_tenant.read(parser);
    if (!named.ok())
        return failLater(named.error());
    m_tenant.readSecrets(this, [this](const Result<void> &result) {
        if (!result.ok())
            return failWithoutTokenLater(result.error());
        list();
    });
}

void GroupsCommand::interrupt()
{
    finishLater(ExitCode::Cancelled);
}

void GroupsCommand::list()
{
    const Profile &profile = m_tenant.profile();
    const DirectoryProvider *const provider = m_services.providers.find(profile.provider);
    if (!provider || !provider->groups())
        return failLater(usageError(u"Nothing is known here of this provider's groups."_s));
    const auto authenticator = profileAuthenticator(m_services, profile, m_tenant.secrets());
    if (!authenticator.ok())
        return failLater(authenticator.error());
    m_groups = new DetailFetch(*provider->groups(), m_services, profile, authenticator.value(),
                               provider->groups()->groups(), {}, {}, this);
    connect(m_groups, &DetailFetch::changed, this, &GroupsCommand::take);
}

void GroupsCommand::take()
{
    switch (m_groups->state()) {
    case DetailFetch::State::Asking:
        return console::showStatus(u"%1 groups"_s.arg(m_groups->rows()));
    case DetailFetch::State::MoreToAsk:
        return m_groups->askMore();
    case DetailFetch::State::Failed:
    case DetailFetch::State::Stopped: // by nobody
        console::clearStatus();
        print();
        failLater(m_groups->problem(), m_groups->list().needs);
        return;
    case DetailFetch::State::Complete:
        console::clearStatus();
        print();
        return finishLater(ExitCode::Complete);
    }
}

void GroupsCommand::print() const
{
    const TableSnapshot table = m_groups->snapshot();
    RowOrder rows = table.distinctRows();
    if (rows.empty())
        return;
    std::vector<std::string> columns{"id"};
    for (const DetailColumn &column : m_groups->list().columns) {
        if (column.name != "id"_L1)
            columns.push_back(column.name.toStdString());
    }
    sortRows(table, {{columns.at(1)}}, QLocale().name().toStdString(), rows);
    TableWriter writer(columns);
    QByteArray bytes;
    writer.begin(bytes);
    writer.write(table, rows, bytes);
    console::print(QString::fromUtf8(bytes).trimmed());
}

} // namespace rollcall
