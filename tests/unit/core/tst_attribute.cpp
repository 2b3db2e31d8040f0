// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attribute.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The table of well-known attributes.
class TstAttribute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInOrder();
    void namesAreUniqueAndPlain();
    void findsByName_data();
    void findsByName();
    void typesFit_data();
    void typesFit();
};

void TstAttribute::isInOrder()
{
    const auto attributes = wellKnownAttributes();
    QCOMPARE(attributes.size(), static_cast<std::size_t>(Attribute::Timezone) + 1);
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(attributes[i].attribute), i);
        QCOMPARE(infoOf(attributes[i].attribute).name, attributes[i].name);
    }
}

void TstAttribute::namesAreUniqueAndPlain()
{
    static const QRegularExpression plain(u"^[a-z][A-Za-z]*$"_s);
    QSet<QString> names;
    QSet<QString> labels;
    for (const AttributeInfo &info : wellKnownAttributes()) {
        const QString name = QString::fromStdString(std::string(info.name));
        QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
        names += name;
        labels += QString::fromStdString(std::string(info.label));
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), wellKnownAttributes().size());
    QCOMPARE(static_cast<std::size_t>(labels.size()), wellKnownAttributes().size());
    QVERIFY(!labels.contains(QString()));
}

void TstAttribute::findsByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("attribute"); //!< -1: none
    QTest::newRow("first") << QByteArray("id") << static_cast<int>(Attribute::Id);
    QTest::newRow("last") << QByteArray("timezone") << static_cast<int>(Attribute::Timezone);
    QTest::newRow("middle") << QByteArray("lastLogin") << static_cast<int>(Attribute::LastLogin);
    QTest::newRow("other case") << QByteArray("lastlogin") << -1;
    QTest::newRow("path") << QByteArray("profile.login") << -1;
    QTest::newRow("label") << QByteArray("Login") << -1;
    QTest::newRow("beginning") << QByteArray("log") << -1;
    QTest::newRow("space") << QByteArray("login ") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TstAttribute::findsByName()
{
    QFETCH(QByteArray, name);
    const auto found = attributeByName(name.toStdString());
    QTEST(found ? static_cast<int>(*found) : -1, "attribute");
}

void TstAttribute::typesFit_data()
{
    QTest::addColumn<int>("attribute");
    QTest::addColumn<int>("type");
    const auto row = [](const char *name, Attribute attribute, AttributeType type) {
        QTest::newRow(name) << static_cast<int>(attribute) << static_cast<int>(type);
    };
    row("status", Attribute::Status, AttributeType::Status);
    row("created", Attribute::Created, AttributeType::DateTime);
    row("last sign-in", Attribute::LastLogin, AttributeType::DateTime);
    row("password changed", Attribute::PasswordChanged, AttributeType::DateTime);
    row("mobile phone", Attribute::MobilePhone, AttributeType::Phone);
    row("employee number", Attribute::EmployeeNumber, AttributeType::Identifier);
}

void TstAttribute::typesFit()
{
    QFETCH(int, attribute);
    QTEST(static_cast<int>(infoOf(static_cast<Attribute>(attribute)).type), "type");
}

QTEST_GUILESS_MAIN(TstAttribute)
#include "tst_attribute.moc"
