// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hostilevalues.h"
#include "demo/people.h"

#include <QString>
#include <QTest>

#include <map>
#include <set>

using namespace rollcall;

namespace {

Person personAt(const People &people, uint32_t index)
{
    Person person;
    people.describe(index, person);
    return person;
}

QByteArray shown(const Person &person)
{
    QByteArray text;
    for (const std::string &part :
         {person.login, person.firstName, person.lastName, person.middleName, person.displayName,
          person.title, person.mobilePhone, person.primaryPhone, person.streetAddress,
          person.zipCode, person.employeeNumber, person.manager, person.managerNumber,
          person.costCenter, person.secondEmail})
        text += QByteArray::fromStdString(part) + '|';
    for (const int64_t time : {person.created, person.activated, person.statusChanged,
                               person.lastLogin, person.lastUpdated, person.passwordChanged})
        text += QByteArray::number(qlonglong(time)) + '|';
    return text + QByteArray(person.city.data(), qsizetype(person.city.size()))
        + QByteArray::number(person.startYear);
}

} // namespace

class TstPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependsOnSeedAndIndexOnly();
    void reusesAPersonWithoutTraces();
    void partsAgreeWithTheWhole();
    void loginsAreUniqueAndNameTheIndex();
    void indexInLogin_data();
    void indexInLogin();
    void statesAreSpreadRealistically();
    void timesFollowFromTheState();
    void managersAreOtherPeople();
    void namesComeInManyScripts();
    void hostileValuesOnlyOnRequest();
};

void TstPeople::dependsOnSeedAndIndexOnly()
{
    const People first(7);
    const People second(7);
    const People other(8);
    int different = 0;
    for (const uint32_t index : {0u, 1u, 77u, 5000u, People::maxCount - 1}) {
        QCOMPARE(shown(personAt(first, index)), shown(personAt(second, index)));
        different += shown(personAt(first, index)) != shown(personAt(other, index)) ? 1 : 0;
    }
    QCOMPARE(different, 5);
}

void TstPeople::reusesAPersonWithoutTraces()
{
    const People people(1, PersonValues::Hostile);
    Person reused;
    for (uint32_t index = 0; index < 500; ++index) {
        people.describe(index, reused);
        QCOMPARE(shown(reused), shown(personAt(people, index)));
    }
}

void TstPeople::partsAgreeWithTheWhole()
{
    const People people(1);
    for (uint32_t index = 0; index < 2000; ++index) {
        const Person person = personAt(people, index);
        QCOMPARE(people.state(index), person.state);
        QVERIFY(People::departments()[people.departmentOf(index)] == person.department);
        QVERIFY(people.countryCodes()[people.cultureOf(index)] == person.countryCode);
    }
}

void TstPeople::loginsAreUniqueAndNameTheIndex()
{
    const People people(1, PersonValues::Hostile);
    std::set<std::string> logins;
    for (uint32_t index = 0; index < 20'000; ++index) {
        const Person person = personAt(people, index);
        QVERIFY(person.login.ends_with("@example.com"));
        for (const char c : person.login)
            QVERIFY2(std::string_view("abcdefghijklmnopqrstuvwxyz0123456789.-@").find(c)
                         != std::string_view::npos,
                     person.login.c_str());
        QVERIFY(logins.insert(person.login).second);
        QCOMPARE(People::indexInLogin(person.login), std::optional(index));
    }
}

void TstPeople::indexInLogin_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<int>("index");
    QTest::newRow("login") << QByteArray("ann.lee.12@example.com") << 11;
    QTest::newRow("short login") << QByteArray("ann.lee.12") << 11;
    QTest::newRow("empty") << QByteArray("") << -1;
    QTest::newRow("no number") << QByteArray("ann.lee@example.com") << -1;
    QTest::newRow("zero") << QByteArray("ann.lee.0") << -1;
    QTest::newRow("too large") << QByteArray("ann.lee.2000001") << -1;
    QTest::newRow("overflow") << QByteArray("ann.lee.99999999999999") << -1;
    QTest::newRow("number and more") << QByteArray("ann.lee.12x") << -1;
    QTest::newRow("ends with a dot") << QByteArray("ann.lee.") << -1;
}

void TstPeople::indexInLogin()
{
    QFETCH(QByteArray, login);
    const auto index = People::indexInLogin(login.toStdString());
    QTEST(index ? int(*index) : -1, "index");
}

void TstPeople::statesAreSpreadRealistically()
{
    const People people(1);
    std::map<PersonState, int> counts;
    constexpr int all = 20'000;
    for (uint32_t index = 0; index < all; ++index)
        ++counts[people.state(index)];
    QCOMPARE(counts.size(), size_t(9));
    QVERIFY(qAbs(counts[PersonState::Active] * 100 / all - 78) <= 1);
    QVERIFY(qAbs(counts[PersonState::Deprovisioned] * 100 / all - 8) <= 1);
    QCOMPARE(people.state(0), PersonState::Active);
}

void TstPeople::timesFollowFromTheState()
{
    const People people(3);
    int neverSignedIn = 0;
    for (uint32_t index = 0; index < 5000; ++index) {
        const Person person = personAt(people, index);
        QVERIFY(person.created > People::earliest);
        QCOMPARE(person.activated == 0, person.state == PersonState::Staged);
        for (const int64_t time : {person.activated, person.statusChanged, person.lastLogin,
                                   person.lastUpdated, person.passwordChanged})
            QVERIFY(time == 0 || (time >= person.created && time <= People::now));
        QVERIFY(person.lastUpdated >= person.statusChanged);
        QVERIFY(person.startYear >= 2014 && person.startYear <= 2026);
        if (person.state == PersonState::Provisioned)
            QCOMPARE(person.lastLogin, 0);
        if (person.state == PersonState::Active && person.lastLogin == 0)
            ++neverSignedIn;
    }
    QVERIFY(neverSignedIn > 50);
}

void TstPeople::managersAreOtherPeople()
{
    const People people(1);
    QVERIFY(personAt(people, 0).manager.empty());
    int without = 0;
    for (uint32_t index = 1; index < 2000; ++index) {
        const Person person = personAt(people, index);
        if (person.manager.empty()) {
            ++without;
            continue;
        }
        const auto manager = uint32_t(std::stoul(person.managerNumber)) - 101;
        QVERIFY(manager < index);
        QCOMPARE(person.managerNumber, personAt(people, manager).employeeNumber);
        QCOMPARE(person.manager, personAt(people, manager).displayName);
    }
    QVERIFY(without > 10 && without < 200);
}

void TstPeople::namesComeInManyScripts()
{
    const People people(1);
    std::set<QChar::Script> scripts;
    bool hasApostrophe = false;
    bool hasHyphen = false;
    bool hasSharpS = false;
    bool hasTwoFamilyNames = false;
    for (uint32_t index = 0; index < 3000; ++index) {
        const Person person = personAt(people, index);
        const QString name = QString::fromStdString(person.displayName);
        for (const QChar c : name)
            scripts.insert(c.script());
        hasApostrophe |= name.contains(QChar(u'\'')) || name.contains(QChar(u'’'));
        hasHyphen |= name.contains(QChar(u'-'));
        hasSharpS |= name.contains(QChar(u'ß'));
        hasTwoFamilyNames |=
            person.countryCode == "ES" && person.lastName.find(' ') != std::string::npos;
        QVERIFY(person.employeeNumber.starts_with("00"));
        QVERIFY(person.mobilePhone.starts_with("+"));
    }
    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic,
          QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Devanagari,
          QChar::Script_Katakana, QChar::Script_Hiragana, QChar::Script_Tamil})
        QVERIFY2(scripts.contains(script), QByteArray::number(script).constData());
    QVERIFY(hasApostrophe && hasHyphen && hasSharpS && hasTwoFamilyNames);
}

void TstPeople::hostileValuesOnlyOnRequest()
{
    const People plain(1);
    const People hostile(1, PersonValues::Hostile);
    std::set<std::string> seen;
    for (uint32_t index = 0; index < 200; ++index) {
        const Person person = personAt(hostile, index);
        for (const std::string &value : hostileValues()) {
            QVERIFY(personAt(plain, index).title != value);
            if (person.title == value)
                seen.insert(value);
        }
        QCOMPARE(person.login, personAt(plain, index).login);
    }
    QCOMPARE(seen.size(), hostileValues().size());
    for (const std::string &value : hostileValues())
        QVERIFY(QString::fromStdString(value).toStdString() == value);
}

QTEST_GUILESS_MAIN(TstPeople)
#include "tst_people.moc"
