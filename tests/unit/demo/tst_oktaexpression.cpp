// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktaexpression.h"
#include "demo/oktausers.h"

#include "demo/jsontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

using Predicate = bool (*)(const QJsonObject &);
Q_DECLARE_METATYPE(Predicate)

namespace {

constexpr uint32_t userCount = 1500;

//! The attribute of a user's JSON, as text, case folded; null when there is none.
QString folded(const QJsonObject &user, const QString &name)
{
    return user[u"profile"_s][name].toString().toCaseFolded();
}

QString top(const QJsonObject &user, const QString &name)
{
    return user[name].toString();
}

bool speaks(const QJsonObject &user, const QString &language)
{
    return user[u"profile"_s][u"languages"_s].toArray().contains(language);
}

QByteArray quoted(const char *expression)
{
    return QByteArray(expression).replace('\'', '"');
}

} // namespace

class TstOktaExpression : public QObject
{
    Q_OBJECT

public:
    TstOktaExpression() : m_people(1), m_users(m_people, userCount, "http://127.0.0.1:1") { }

private Q_SLOTS:
    void search_data();
    void search();
    void filter_data();
    void filter();
    void refusesSearch_data();
    void refusesSearch();
    void refusesFilter_data();
    void refusesFilter();
    void knowsWhatMatchesEverybody_data();
    void knowsWhatMatchesEverybody();
    void everyAttributeReadsWhatIsSent();

private:
    //! The expression's users and the predicate's, which must be some but not all.
    void compare(OktaGrammar grammar);
    OktaUser userAt(uint32_t index) const;
    QJsonObject jsonAt(uint32_t index) const;

    People m_people;
    OktaUsers m_users;
};

OktaUser TstOktaExpression::userAt(uint32_t index) const
{
    OktaUser user;
    m_people.describe(index, user.person);
    user.id = m_users.id(index);
    return user;
}

QJsonObject TstOktaExpression::jsonAt(uint32_t index) const
{
    JsonText json;
    m_users.append(index, json);
    return QJsonDocument::fromJson(json.take()).object();
}

void TstOktaExpression::compare(OktaGrammar grammar)
{
    QFETCH(QByteArray, expression);
    QFETCH(Predicate, wanted);
    const auto parsed = OktaExpression::parse(expression.toStdString(), grammar);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : parsed.error().detail.c_str());
    int matching = 0;
    for (uint32_t index = 0; index < userCount; ++index) {
        const bool matches = parsed.value().matches(userAt(index));
        QVERIFY2(matches == wanted(jsonAt(index)), m_users.id(index).c_str());
        matching += matches ? 1 : 0;
    }
    QVERIFY2(matching > 0 && matching < int(userCount), QByteArray::number(matching).constData());
}

void TstOktaExpression::search_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<Predicate>("wanted");
    const auto row = [](const char *expression, Predicate wanted) {
        QTest::newRow(expression) << quoted(expression) << wanted;
    };
    using User = const QJsonObject &;
    row("profile.lastName eq 'Smith'", [](User u) { return folded(u, u"lastName"_s) == u"smith"; });
    row("profile.lastName EQ 'sMITH'", [](User u) { return folded(u, u"lastName"_s) == u"smith"; });
    row("profile.lastName eq 'müller'",
        [](User u) { return folded(u, u"lastName"_s) == u"müller"; });
    row("profile.title sw 'head of'",
        [](User u) { return folded(u, u"title"_s).startsWith(u"head of"); });
    row("profile.firstName sw 'é'",
        [](User u) { return folded(u, u"firstName"_s).startsWith(u'é'); });
    row("profile.login co 'SON.1'",
        [](User u) { return folded(u, u"login"_s).contains(u"son.1"); });
    row("profile.email co '.11'", [](User u) { return folded(u, u"email"_s).contains(u".11"); });
    row("profile.firstName co 'an'",
        [](User u) { return folded(u, u"firstName"_s).contains(u"an"); });
    row("profile.lastName co ' '", [](User u) { return folded(u, u"lastName"_s).contains(u' '); });
    row("profile.city gt 'm'", [](User u) { return folded(u, u"city"_s).toUtf8() > "m"; });
    row("profile.city ge 'paris'", [](User u) { return folded(u, u"city"_s).toUtf8() >= "paris"; });
    row("profile.city lt 'berlin'",
        [](User u) { return folded(u, u"city"_s).toUtf8() < "berlin"; });
    row("profile.city le 'berlin'",
        [](User u) { return folded(u, u"city"_s).toUtf8() <= "berlin"; });
    row("profile.badgeColor pr",
        [](User u) { return u[u"profile"_s].toObject().contains(u"badgeColor"_s); });
    row("profile.secondEmail PR",
        [](User u) { return u[u"profile"_s][u"secondEmail"_s].isString(); });
    row("lastUpdated pr and profile.manager pr",
        [](User u) { return !folded(u, u"manager"_s).isEmpty(); });
    row("activated pr", [](User u) { return u[u"activated"_s].isString(); });
    row("status eq 'locked_out'", [](User u) { return top(u, u"status"_s) == u"LOCKED_OUT"; });
    row("(status lt 'ACTIVE' or status gt 'ACTIVE')",
        [](User u) { return top(u, u"status"_s) != u"ACTIVE"; });
    row("created gt '2024-01-01T00:00:00.000Z'",
        [](User u) { return top(u, u"created"_s) > u"2024-01-01T00:00:00.000Z"; });
    row("created lt '2024-01-01T01:00:00+01:00'",
        [](User u) { return top(u, u"created"_s) < u"2024-01-01T00:00:00.000Z"; });
    row("statusChanged ge '2025-06-01T00:00:00Z'",
        [](User u) { return top(u, u"statusChanged"_s) >= u"2025-06-01T00:00:00.000Z"; });
    row("lastUpdated le '2025-06-01T00:00:00.000Z'",
        [](User u) { return top(u, u"lastUpdated"_s) <= u"2025-06-01T00:00:00.000Z"; });
    row("profile.startYear eq 2020",
        [](User u) { return u[u"profile"_s][u"startYear"_s].toInt() == 2020; });
    row("profile.startYear gt 2019.5",
        [](User u) { return u[u"profile"_s][u"startYear"_s].toInt() > 2019; });
    row("profile.startYear le 2016",
        [](User u) { return u[u"profile"_s][u"startYear"_s].toInt() <= 2016; });
    row("profile.costCenterOwner eq true",
        [](User u) { return u[u"profile"_s][u"costCenterOwner"_s].toBool(); });
    row("profile.costCenterOwner eq false",
        [](User u) { return !u[u"profile"_s][u"costCenterOwner"_s].toBool(); });
    row("profile.languages eq 'DE'", [](User u) { return speaks(u, u"de"_s); });
    row("profile.languages sw 'p'",
        [](User u) { return speaks(u, u"pt"_s) || speaks(u, u"pl"_s); });
    row("profile.title sw 'Head of \\'Special'",
        [](User u) { return folded(u, u"title"_s).startsWith(u"head of \"special"); });
    // and binds tighter than or; parentheses before both
    row("profile.countryCode eq 'DE' or profile.countryCode eq 'FR' and status eq 'ACTIVE'",
        [](User u) {
            const QString country = folded(u, u"countryCode"_s);
            return country == u"de" || (country == u"fr" && top(u, u"status"_s) == u"ACTIVE");
        });
    row("(profile.countryCode eq 'DE' or profile.countryCode eq 'FR') AND status eq 'ACTIVE'",
        [](User u) {
            const QString country = folded(u, u"countryCode"_s);
            return (country == u"de" || country == u"fr") && top(u, u"status"_s) == u"ACTIVE";
        });
    row(" ( (profile.department eq 'sales')and(id pr) ) ",
        [](User u) { return folded(u, u"department"_s) == u"sales"; });
}

void TstOktaExpression::search()
{
    compare(OktaGrammar::Search);
}

void TstOktaExpression::filter_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<Predicate>("wanted");
    const auto row = [](const char *expression, Predicate wanted) {
        QTest::newRow(expression) << quoted(expression) << wanted;
    };
    using User = const QJsonObject &;
    row("status eq 'DEPROVISIONED'",
        [](User u) { return top(u, u"status"_s) == u"DEPROVISIONED"; });
    row("status EQ 'STAGED' OR status eq 'SUSPENDED'", [](User u) {
        return top(u, u"status"_s) == u"STAGED" || top(u, u"status"_s) == u"SUSPENDED";
    });
    row("profile.firstName eq 'Liam'",
        [](User u) { return u[u"profile"_s][u"firstName"_s].toString() == u"Liam"; });
    row("profile.lastName eq 'Smith' or profile.lastName eq 'smith'",
        [](User u) { return u[u"profile"_s][u"lastName"_s].toString() == u"Smith"; });
    row("lastUpdated gt '2026-01-01T00:00:00.000Z' and status eq 'ACTIVE'", [](User u) {
        return top(u, u"lastUpdated"_s) > u"2026-01-01T00:00:00.000Z"
            && top(u, u"status"_s) == u"ACTIVE";
    });
    row("lastUpdated lt '2020-01-01T00:00:00.000Z'",
        [](User u) { return top(u, u"lastUpdated"_s) < u"2020-01-01T00:00:00.000Z"; });
}

void TstOktaExpression::filter()
{
    compare(OktaGrammar::Filter);
}

void TstOktaExpression::refusesSearch_data()
{
    QTest::addColumn<QByteArray>("expression");
    const auto row = [](const char *expression) {
        QTest::newRow(expression) << quoted(expression);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too long") << QByteArray("id eq \"" + QByteArray(5000, 'x') + '"');
    QTest::newRow("too deep") << QByteArray(QByteArray(40, '(') + "id pr" + QByteArray(40, ')'));
    QTest::newRow("too many") << QByteArray("id pr or ").repeated(420) + "id pr";
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe eq 1");
    row(" ");
    row("()");
    row("id");
    row("id pr or");
    row("or id pr");
    row("id pr id pr");
    row("(id pr");
    row("id pr)");
    row("id eq");
    row("id eq 'x");
    row("id eq x");
    row("ID pr");
    row("Profile.login pr");
    row("profile.LOGIN pr");
    row("profile.noSuch eq 'x'");
    row("status ne 'ACTIVE'");
    row("not (status eq 'ACTIVE')");
    row("status ew 'E'");
    row("id co 'x'");
    row("status co 'ACT'");
    row("profile.department co 'a'");
    row("created co '2020'");
    row("created sw '2020'");
    row("created gt 'yesterday'");
    row("created gt 2020-01-01T00:00:00.000Z");
    row("profile.startYear eq '2020'");
    row("profile.startYear eq 2020x");
    row("profile.startYear eq nan");
    row("profile.startYear sw 2");
    row("profile.costCenterOwner eq 'true'");
    row("profile.costCenterOwner eq yes");
    row("profile.costCenterOwner gt false");
}

void TstOktaExpression::refusesSearch()
{
    QFETCH(QByteArray, expression);
    const auto parsed = OktaExpression::parse(expression.toStdString(), OktaGrammar::Search);
    QVERIFY(!parsed.ok());
    QVERIFY(!parsed.error().detail.empty());
}

void TstOktaExpression::refusesFilter_data()
{
    QTest::addColumn<QByteArray>("expression");
    const auto row = [](const char *expression) {
        QTest::newRow(expression) << quoted(expression);
    };
    row("status pr");
    row("status gt 'ACTIVE'");
    row("profile.login sw 'a'");
    row("profile.lastName co 'a'");
    row("profile.department eq 'Sales'");
    row("created gt '2020-01-01T00:00:00.000Z'");
    row("lastUpdated pr");
    row("lastUpdated gt 'soon'");
    row("type.id eq 'x'");
}

void TstOktaExpression::refusesFilter()
{
    QFETCH(QByteArray, expression);
    QVERIFY(!OktaExpression::parse(expression.toStdString(), OktaGrammar::Filter).ok());
}

void TstOktaExpression::knowsWhatMatchesEverybody_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<bool>("everybody");
    const auto row = [](const char *expression, bool everybody) {
        QTest::newRow(expression) << quoted(expression) << everybody;
    };
    row("id pr", true);
    row("created gt '1970-01-01T00:00:00.000Z'", true);
    row("lastUpdated ge '2014-01-01T00:00:00.000Z'", true);
    row("id pr and status pr", true);
    row("status eq 'ACTIVE' or id pr", true);
    row("status eq 'ACTIVE' and id pr", false);
    row("created gt '2020-01-01T00:00:00.000Z'", false);
    row("created lt '1970-01-01T00:00:00.000Z'", false);
    row("activated gt '1970-01-01T00:00:00.000Z'", false);
    row("profile.manager pr", false);
}

void TstOktaExpression::knowsWhatMatchesEverybody()
{
    QFETCH(QByteArray, expression);
    QFETCH(bool, everybody);
    const auto parsed = OktaExpression::parse(expression.toStdString(), OktaGrammar::Search);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed.value().matchesEverybody(), everybody);
    bool allMatch = true;
    for (uint32_t index = 0; index < userCount; ++index)
        allMatch = allMatch && parsed.value().matches(userAt(index));
    QCOMPARE(allMatch, everybody);
}

void TstOktaExpression::everyAttributeReadsWhatIsSent()
{
    for (uint32_t index = 0; index < 100; ++index) {
        const OktaUser user = userAt(index);
        const QJsonObject json = jsonAt(index);
        for (const OktaAttribute &attribute : oktaAttributes()) {
            const QString path =
                QString::fromLatin1(attribute.path.data(), qsizetype(attribute.path.size()));
            QJsonValue sent = json;
            for (const QString &part : path.split(u'.'))
                sent = sent[part];
            const OktaValue read = attribute.read(user);
            if (const auto *text = std::get_if<std::string_view>(&read))
                QCOMPARE(QString::fromUtf8(text->data(), qsizetype(text->size())), sent.toString());
            else if (const auto *time = std::get_if<OktaTime>(&read))
                QCOMPARE(
                    QDateTime::fromString(sent.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(),
                    time->msecs);
            else if (const auto *number = std::get_if<double>(&read))
                QCOMPARE(sent.toDouble(), *number);
            else if (const auto *boolean = std::get_if<bool>(&read))
                QCOMPARE(sent.toBool(), *boolean);
            else if (const auto *texts = std::get_if<std::span<const std::string_view>>(&read))
                QCOMPARE(sent.toArray().size(), qsizetype(texts->size()));
            else
                QVERIFY2(sent.isNull() || sent.isUndefined(), qPrintable(path));
            if (attribute.everybodyHasIt)
                QVERIFY2(!std::holds_alternative<std::monostate>(read), qPrintable(path));
        }
    }
}

QTEST_GUILESS_MAIN(TstOktaExpression)
#include "tst_oktaexpression.moc"
