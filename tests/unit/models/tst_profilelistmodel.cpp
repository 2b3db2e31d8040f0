// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profilelistmodel.h"

#include "unit/models/signallog.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

TenantItem tenant(const QString &id)
{
    TenantItem item;
    item.profile.id = id;
    item.profile.name = u"Tenant "_s + id;
    item.profile.provider = u"okta"_s;
    item.profile.baseUrl = QUrl(u"https://%1.example.com"_s.arg(id));
    item.providerName = u"Okta"_s;
    return item;
}

QList<TenantItem> tenants(const QString &ids)
{
    QList<TenantItem> items;
    for (const QChar id : ids)
        items.append(tenant(id));
    return items;
}

QString told(const QModelIndex &index, TenantRole role)
{
    return index.data(static_cast<int>(role)).toString();
}

} // namespace

class TstProfileListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAsLittleAsPossible_data();
    void changesAsLittleAsPossible();
    void tellsStateAndResult();
    void changesOneTenant();
    void showsHostileNamesSafely();
    void everyStateHasItsText();
    void isInvalidOutside();
};

void TstProfileListModel::changesAsLittleAsPossible_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("signal");
    const auto row = [](const QString &before, const QString &after, const QString &signal) {
        QTest::addRow("%s to %s", qPrintable(before), qPrintable(after))
            << before << after << signal;
    };
    row(u""_s, u""_s, u""_s);
    row(u""_s, u"ab"_s, u"insert 0-0|insert 1-1"_s);
    row(u"ab"_s, u"ab"_s, u""_s);
    row(u"ab"_s, u"axb"_s, u"insert 1-1"_s);
    row(u"abc"_s, u"ac"_s, u"remove 1-1"_s);
    row(u"abc"_s, u""_s, u"remove 2-2|remove 1-1|remove 0-0"_s);
    row(u"abc"_s, u"cab"_s, u"move 2-2>0"_s);
    row(u"abc"_s, u"cxa"_s, u"remove 1-1|move 1-1>0|insert 1-1"_s);
}

void TstProfileListModel::changesAsLittleAsPossible()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    ProfileListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTenants(tenants(before));
    test::SignalLog log(model);
    model.setTenants(tenants(after));
    QTEST(log.take(), "signal");
    QCOMPARE(model.tenants(), tenants(after));
}

void TstProfileListModel::tellsStateAndResult()
{
    ProfileListModel model;
    TenantItem item = tenant(u"a"_s);
    item.state = TenantState::Partial;
    item.detail = u"9,800 users"_s;
    model.setTenants({item});
    const QModelIndex index = model.indexOf(u"a"_s);
    QCOMPARE(index.data().toString(), u"Tenant a"_s);
    QCOMPARE(told(index, TenantRole::ProfileIdRole), u"a"_s);
    QCOMPARE(told(index, TenantRole::ProviderRole), u"Okta"_s);
    QCOMPARE(told(index, TenantRole::HostRole), u"a.example.com"_s);
    QCOMPARE(told(index, TenantRole::StateTextRole), u"Partial"_s);
    QCOMPARE(told(index, TenantRole::DetailRole), u"9,800 users"_s);
    QCOMPARE(index.data(static_cast<int>(TenantRole::StateRole)).toInt(),
             static_cast<int>(TenantState::Partial));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             u"Tenant a, Okta, Partial. 9,800 users"_s);
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"https://a.example.com"_s));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
}

void TstProfileListModel::changesOneTenant()
{
    ProfileListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTenants(tenants(u"abc"_s));
    test::SignalLog log(model);
    model.setState(u"b"_s, TenantState::Listing, u"200 users"_s);
    model.setState(u"b"_s, TenantState::Listing, u"200 users"_s);
    model.setState(u"gone"_s, TenantState::Failed, u""_s);
    QCOMPARE(log.take(), u"change 1-1"_s);
    model.setToken(u"b"_s, u"The token's scopes: a."_s, u"Too much."_s);
    model.setToken(u"gone"_s, u"x"_s, {});
    QCOMPARE(model.indexOf(u"b"_s).data(int(TenantRole::TokenWarningRole)), u"Too much."_s);
    QVERIFY(model.indexOf(u"b"_s).data(Qt::AccessibleTextRole).toString().endsWith("Too much."_L1));
    QVERIFY(model.indexOf(u"b"_s).data(Qt::ToolTipRole).toString().contains("scopes: a."_L1));
    QCOMPARE(log.take(), u"change 1-1"_s);
    QList<TenantItem> items = model.tenants();
    items[2].profile.name = u"Renamed"_s;
    model.setTenants(items);
    QCOMPARE(log.take(), u"change 2-2"_s);
    QVERIFY(!model.indexOf(u"gone"_s).isValid());
}

void TstProfileListModel::showsHostileNamesSafely()
{
    ProfileListModel model;
    TenantItem item = tenant(u"a"_s);
    item.profile.name = u"a\u202Eb\n"_s;
    item.detail = u"<b>bold</b>"_s;
    model.setTenants({item});
    QCOMPARE(model.index(0).data().toString(), u"a⟨RLO⟩b⏎"_s);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void TstProfileListModel::everyStateHasItsText()
{
    QSet<QString> texts;
    for (int state = 0; state <= static_cast<int>(TenantState::Failed); ++state)
        texts.insert(tenantStateText(static_cast<TenantState>(state)));
    QCOMPARE(texts.size(), static_cast<int>(TenantState::Failed) + 1);
    QVERIFY(!texts.contains(QString()));
}

void TstProfileListModel::isInvalidOutside()
{
    ProfileListModel model;
    model.setTenants(tenants(u"a"_s));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

QTEST_GUILESS_MAIN(TstProfileListModel)
#include "tst_profilelistmodel.moc"
