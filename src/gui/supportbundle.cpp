// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/supportbundle.h"

#include "core/appsettings.h"
#include "core/clock.h"
#include "core/directoryprovider.h"
#include "core/exporter.h"
#include "core/viewstore.h"
#include "gui/rememberedchoices.h"
#include "gui/widgets/searchhistory.h"
#include "session/errortext.h"
#include "session/listing.h"
#include "session/tenantsession.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString unknownWord = u"of an unknown kind"_s; // a word of a file is anybody's

QString heading(const QString &title)
{
    return u"\n%1\n"_s.arg(title);
}

QString line(const QString &text)
{
    return u"  %1\n"_s.arg(text);
}

QString yesOrNo(const QString &text)
{
    return text.isEmpty() ? u"no"_s : u"yes"_s;
}

QString wordOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

//! The kind's own words: what an error names beside it may be a host or the provider's text.
QString problemText(const Error &error)
{
    Error bare{error.kind};
    bare.httpStatus = error.httpStatus;
    bare.flaw = error.flaw;
    bare.tlsFlaw = error.tlsFlaw;
    return ErrorText::of(bare).title;
}

QString introduction(const QDateTime &now)
{
    return u"Rollcall support bundle, %1\n\n"
           "Inside: versions, choices made in the program, the kinds of the tenants and how their\n"
           "listings ended, and the last requests without their addresses.\n"
           "Not inside: tokens, names and addresses of tenants, anything about users, searches,\n"
           "names of files and folders.\n"_s.arg(now.toString(Qt::ISODate));
}

QString versions()
{
    QString text = heading(u"Versions"_s);
    text += line(u"Rollcall "_s + QLatin1String(ROLLCALL_VERSION));
    text += line(u"Qt %1, built with %2"_s.arg(QLatin1String(qVersion()), QT_VERSION_STR ""_L1));
    text +=
        line(u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
    const bool isDark = QApplication::palette().window().color().lightness() < 128;
    text += line(u"Window system %1, %2 colours, language %3"_s.arg(QGuiApplication::platformName(),
                                                                    isDark ? u"dark"_s : u"light"_s,
                                                                    QLocale::system().name()));
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *const screen : screens) {
        text += line(u"Screen %1 x %2 at %3"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    }
    return text;
}

QString choices(const Services &services)
{
    const ExportChoices chosen = rememberedExport(services.settings);
    const bool isKnown = services.exporters.find(chosen.format) != nullptr;
    SearchHistory history;
    history.setSettings(&services.settings);
    QString text = heading(u"Choices"_s);
    text += line(u"Filter row %1"_s.arg(
        rememberedFilterRow(services.settings) == FilterRow::Shown ? u"shown"_s : u"hidden"_s));
    text +=
        line(u"Export: format %1, dates %2, arrays %3, delimiter %4, mask %5, manifest %6"_s.arg(
            isKnown ? chosen.format : u"never chosen"_s, wordOf(toWord(chosen.dates)),
            wordOf(toWord(chosen.arrays)), wordOf(toWord(chosen.delimiter)),
            wordOf(toWord(chosen.masking)), chosen.hasManifest ? u"yes"_s : u"no"_s));
    text += line(u"%1 searches remembered, %2 export presets, %3 saved views"_s.arg(
        QString::number(history.searches().size()),
        QString::number(rememberedPresets(services.settings).size()),
        QString::number(services.views.views().size())));
    return text;
}

//! The provider's fields that are set; of a closed set of values which, of others only that.
QString fieldsOf(const Profile &profile, const DirectoryProvider &provider)
{
    QStringList words;
    const QList<ProviderField> fields = provider.fieldsFor(profile.credential);
    for (const ProviderField &field : fields) {
        const QString value = profile.fields.value(field.name);
        if (value.isEmpty())
            continue;
        const bool isChoice = std::ranges::find(field.choices, value, &ProviderField::Choice::value)
            != field.choices.end();
        words.append(field.name + u' ' + (isChoice ? value : u"set"_s));
    }
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

QString listingText(const TenantSession *session)
{
    const Listing *const listing = session ? session->listing() : nullptr;
    if (!listing)
        return u"not listed in this run"_s;
    const Stamp stamp = listing->stamp();
    QString state;
    switch (stamp.state) {
    case ListingState::Running:
        state = u"running"_s;
        break;
    case ListingState::Complete:
        state = u"complete"_s;
        break;
    case ListingState::Partial:
        state = u"partial"_s;
        break;
    }
    if (stamp.reason)
        state += u" ("_s + problemText(*stamp.reason) + u')';
    return u"%1; %2 users, %3 twice, %4 pages\n    limited to a search: %5; %6 to %7"_s.arg(
        state, QString::number(stamp.users), QString::number(stamp.duplicates),
        QString::number(stamp.pages), yesOrNo(stamp.limitedBy), stamp.started.toString(Qt::ISODate),
        stamp.finished.toString(Qt::ISODate));
}

QString tenantText(qsizetype number, const SupportTenant &tenant, const Services &services)
{
    const Profile &profile = tenant.profile;
    const DirectoryProvider *const provider = services.providers.find(profile.provider);
    QString text = line(u"Tenant %1: %2"_s.arg(QString::number(number),
                                               provider ? provider->info().name : unknownWord));
    if (provider) {
        const bool isKnown = provider->credentialNamed(profile.credential).has_value();
        text += line(u"  credential %1; fields: %2"_s.arg(
            isKnown ? profile.credential : unknownWord, fieldsOf(profile, *provider)));
    }
    text +=
        line(u"  %1 % of the rate limit; deprovisioned users %2; alias host: %3; CA file: %4"_s.arg(
            QString::number(profile.budgetPercent),
            profile.scope == ListScope::Everybody ? u"listed"_s : u"left out"_s,
            yesOrNo(profile.aliasHost), yesOrNo(profile.caFile)));
    text += line(u"  listing: "_s + listingText(tenant.session));
    return text;
}

QString serverName(const QUrl &origin, const QList<SupportTenant> &tenants)
{
    for (qsizetype i = 0; i < tenants.size(); ++i) {
        const QUrl &address = tenants.at(i).profile.baseUrl;
        if (address.host() == origin.host() && address.port() == origin.port())
            return u"tenant %1"_s.arg(i + 1);
    }
    return u"another server"_s; // of a sign-in, an alias, a tenant that is gone
}

QString requestText(const RequestRecord &record, const QList<SupportTenant> &tenants)
{
    const QString outcome =
        record.problem ? problemText(Error{*record.problem}) : QString::number(record.status);
    return line(u"%1  %2  %3 %4  %5  %6 B  %7 ms"_s.arg(
        record.finished.toString(Qt::ISODateWithMs), serverName(record.origin, tenants),
        record.method == HttpMethod::Get ? u"GET"_s : u"POST"_s, QString::fromLatin1(record.label),
        outcome, QString::number(record.bytes), QString::number(record.duration.count())));
}

} // namespace

QString supportText(const Services &services, const QList<SupportTenant> &tenants,
                    const QList<RequestRecord> &requests)
{
    QString text = introduction(services.clock.now()) + versions() + choices(services);
    text += heading(u"Tenants (%1)"_s.arg(tenants.size()));
    for (qsizetype i = 0; i < tenants.size(); ++i)
        text += tenantText(i + 1, tenants.at(i), services);
    text += heading(u"Last requests (%1 of %2 at most), times in UTC"_s.arg(
        QString::number(requests.size()), QString::number(RequestHistory::most)));
    for (const RequestRecord &record : requests)
        text += requestText(record, tenants);
    return text;
}

} // namespace rollcall
