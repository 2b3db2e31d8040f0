// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/builtinproviders.h"

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

void TstBuiltinProviders::columnsAndPathsAreKnown_data()
{
    addProviders();
}

void TstBuiltinProviders::columnsAndPathsAreKnown()
{
    QFETCH(QString, id);
    const DirectoryProvider *provider = m_catalog.find(id);
    const ProviderInfo info = provider->info();
    const PageFormat &format = provider->userPageFormat();
    QSet<int> attributes;
    QSet<QByteArray> paths;
    for (const AttributeMapping &mapping : format.attributes) {
        QVERIFY(!attributes.contains(int(mapping.attribute)));
        QVERIFY(!paths.contains(mapping.path.c_str()));
        attributes.insert(int(mapping.attribute));
        paths.insert(mapping.path.c_str());
    }
    QVERIFY(attributes.contains(int(Attribute::Id)));
    QVERIFY(info.rawStatusPath.isEmpty() || paths.contains(info.rawStatusPath.toUtf8()));
    QVERIFY(!info.defaultColumns.isEmpty());
    for (const QString &column : info.defaultColumns) {
        const auto attribute = attributeByName(column.toStdString());
        QVERIFY2(attribute && attributes.contains(int(*attribute)), qPrintable(column));
    }
}

QTEST_GUILESS_MAIN(TstBuiltinProviders)
#include "tst_builtinproviders.moc"
