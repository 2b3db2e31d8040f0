// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/builtinproviders.h"

#include "core/userdetails.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What every provider owes to the rest of the program.
class TstBuiltinProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique();
    void describesItself_data();
    void describesItself();
    void refusesUnknownCredentials_data();
    void refusesUnknownCredentials();
    void labelsTellOfNobody_data();
    void labelsTellOfNobody();
    void columnsAndPathsAreKnown_data();
    void columnsAndPathsAreKnown();

private:
    static void addProviders();

    const ProviderCatalog m_catalog{builtinProviders()};
};

void TstBuiltinProviders::addProviders()
{
    QTest::addColumn<QString>("id");
    for (const auto &provider : builtinProviders())
        QTest::newRow(qPrintable(provider->info().id)) << provider->info().id;
}

void TstBuiltinProviders::idsAreUnique()
{
    QSet<QString> ids;
    static const QRegularExpression id(u"^[a-z][a-z0-9]*$"_s);
    for (const auto &provider : m_catalog.all()) {
        QVERIFY(id.match(provider->info().id).hasMatch());
        QVERIFY(!ids.contains(provider->info().id));
        ids.insert(provider->info().id);
    }
    QVERIFY(ids.contains(u"okta"_s));
    QVERIFY(!m_catalog.find(u"nosuchprovider"_s));
}

void TstBuiltinProviders::describesItself_data()
{
    addProviders();
}

void TstBuiltinProviders::describesItself()
{
    QFETCH(QString, id);
    const ProviderInfo info = m_catalog.find(id)->info();
    QVERIFY(!info.name.isEmpty());
    QVERIFY(!info.addressLabel.isEmpty());
    QVERIFY(!info.addressPlaceholder.isEmpty());
    QVERIFY(info.addressHelp.endsWith(u'.'));
    QVERIFY(!info.credentials.isEmpty());
    for (const CredentialInfo &credential : info.credentials) {
        QVERIFY(!credential.id.isEmpty());
        QVERIFY(!credential.label.isEmpty());
        QVERIFY(!credential.fields.isEmpty());
        for (const ProviderField &field : credential.fields) {
            QVERIFY(!field.name.isEmpty());
            QVERIFY(!field.label.isEmpty());
            QVERIFY(field.help.endsWith(u'.'));
        }
    }
}

void TstBuiltinProviders::refusesUnknownCredentials_data()
{
    addProviders();
}

void TstBuiltinProviders::refusesUnknownCredentials()
{
    QFETCH(QString, id);
    const DirectoryProvider *provider = m_catalog.find(id);
    for (const QString &credential : {QString(), u"tokenOfNobody"_s}) {
        Profile profile;
        profile.provider = id;
        profile.credential = credential;
        const Result<SignInPlan> plan = provider->signInPlan(profile);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
    }
}

void TstBuiltinProviders::labelsTellOfNobody_data()
{
    addProviders();
}

//! The rate bucket of a request stands in support bundles: a word of the code, whatever it is asked
//! with.
void TstBuiltinProviders::labelsTellOfNobody()
{
    QFETCH(QString, id);
    const DirectoryProvider &provider = *m_catalog.find(id);
    Profile profile;
    profile.baseUrl = QUrl(u"https://hush.example.com/hush"_s);
    profile.credential = provider.info().credentials.constFirst().id;
    for (const ProviderField &field : provider.fieldsFor(profile.credential))
        profile.fields.insert(field.name, field.choices.isEmpty() ? u"hush"_s : field.usual);
    QList<HttpRequest> requests = provider.questions(profile, {});
    requests += {provider.listUsers(profile, {}), provider.whoAmI(profile)};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const DetailSource *const details = provider.details();
    for (const DetailList &list : details ? details->lists(profile) : QList<DetailList>()) {
        if (!list.notOffered.isEmpty())
            continue;
        const auto first =
            details->firstPage(profile, list, {u"hush"_s, u"hush"_s, "{}"}, {now.addDays(-7), now});
        const auto whole = details->wholeRow(profile, list, u"hush"_s);
        if (first)
            requests += *first;
        if (whole)
            requests += *whole;
    }
    static const QRegularExpression word(u"^[A-Za-z/-]+$"_s);
    for (const HttpRequest &request : std::as_const(requests)) {
        const QString label = QString::fromUtf8(request.rateBucket);
        QVERIFY2(word.match(label).hasMatch(), qPrintable(label));
        QVERIFY2(!label.contains(u"hush"_s), qPrintable(label));
    }
}

void TstBuiltinProviders::columnsAndPathsAreKnown_data()
{
    addProviders();
}

void TstBuiltinProviders::columnsAndPathsAreKnown()
{
    QFETCH(QString, id);
    const DirectoryProvider *provider = m_catalog.find(id);
    const ProviderInfo info = provider->info();
    const PageFormat &format = provider->userPageFormat({});
    QSet<int> attributes;
    QSet<QByteArray> paths;
    for (const AttributeMapping &mapping : format.attributes) {
        attributes.insert(int(mapping.attribute));
        paths.insert(mapping.path.c_str());
    }
    QVERIFY(attributes.contains(int(Attribute::Id)));
    if (!format.statusRules.empty())
        attributes.insert(int(Attribute::Status));
    QVERIFY(info.rawStatusPath.isEmpty() || !format.statusRules.empty()
            || paths.contains(info.rawStatusPath.toUtf8()));
    QVERIFY(!info.defaultColumns.isEmpty());
    for (const QString &column : info.defaultColumns) {
        const auto attribute = attributeByName(column.toStdString());
        QVERIFY2(attribute && attributes.contains(int(*attribute)), qPrintable(column));
    }
}

QTEST_GUILESS_MAIN(TstBuiltinProviders)
#include "tst_builtinproviders.moc"
