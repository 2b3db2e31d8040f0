// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/userchunk.h"
#include "unit/table/tabletesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Pages made at random, read by us and by Qt: every cell must be the same.
class TstDecodeProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt_data();
    void agreesWithQt();
};

namespace {

//! Makes JSON of all kinds, with few keys so that users share some.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    QJsonObject user(int number)
    {
        QJsonObject user = object(0);
        user.insert(u"id"_s, u"user-%1"_s.arg(number));
        return user;
    }
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QString word()
    {
        static const QStringList parts{u"a"_s,  u"Ann"_s, u" "_s, u"é"_s,      u"\""_s, u"\\"_s,
                                       u"\n"_s, u"山"_s,  u"😀"_s, u"\u0007"_s, u"/"_s,  u","_s};
        QString word;
        for (int i = below(6); i > 0; --i)
            word += parts[below(static_cast<int>(parts.size()))];
        return below(8) == 0 ? word.repeated(40) : word;
    }
    QString key()
    {
        static const QStringList keys{u"a"_s,       u"b"_s,       u"a.b"_s, u"name"_s,
                                      u"value"_s,   u""_s,        u"é"_s,   u"\""_s,
                                      u"primary"_s, u"profile"_s, u"c"_s,   u"_links"_s};
        return keys[below(static_cast<int>(keys.size()))];
    }
    QJsonValue value(int depth)
    {
        switch (below(depth < 4 ? 8 : 5)) {
        case 0:
            return QJsonValue();
        case 1:
            return below(2) == 0;
        case 2:
            return below(2) == 0 ? below(1'000'000) - 500'000
                                 : (below(1'000'000) - 500'000) / 1024.0;
        case 3:
            return word();
        case 4:
            return below(2) == 0 ? u"same"_s : u"other"_s;
        case 5:
            return array(depth + 1);
        default:
            return object(depth + 1);
        }
    }
    QJsonArray array(int depth)
    {
        QJsonArray array;
        for (int i = below(4); i > 0; --i)
            array.append(value(depth));
        return array;
    }
    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int i = below(7); i > 0; --i)
            object.insert(key(), value(depth));
        return object;
    }

    QRandomGenerator m_random;
};

//! The same reading once more, written for clearness alone.
class Reference
{
public:
    explicit Reference(const QJsonObject &user) { readObject(user, QString()); }

    QMap<QString, QString> cells; //!< as test::described()

private:
    static QString scalar(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        if (value.isDouble())
            return number(value.toDouble());
        return value.toString();
    }
    static QString number(double value)
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
            .chopped(1)
            .sliced(1);
    }
    static QString primaryText(const QJsonArray &elements, int count)
    {
        QJsonObject primary = elements.first().toObject();
        for (const QJsonValue &element : elements) {
            if (element[u"primary"_s].isBool() && element[u"primary"_s].toBool()) {
                primary = element.toObject();
                break;
            }
        }
        for (const QString &name : {u"value"_s, u"displayName"_s, u"name"_s, u"label"_s}) {
            const QJsonValue value = primary[name];
            if (value.isString() || value.isDouble() || value.isBool())
                return scalar(value);
        }
        return u"%1 item%2"_s.arg(count).arg(count == 1 ? u""_s : u"s"_s);
    }
    static void flatten(const QJsonArray &array, QStringList &scalars, QJsonArray &objects,
                        int &count)
    {
        for (const QJsonValue &element : array) {
            if (element.isArray()) {
                flatten(element.toArray(), scalars, objects, count);
                continue;
            }
            ++count;
            if (element.isObject())
                objects.append(element);
            else if (!element.isNull() && !scalar(element).isEmpty())
                scalars += scalar(element);
        }
    }
    static QString list(const QJsonArray &array)
    {
        QStringList scalars;
        QJsonArray objects;
        int count = 0;
        flatten(array, scalars, objects, count);
        const QString text =
            objects.isEmpty() ? scalars.join(u", "_s) : primaryText(objects, count);
        return text.isEmpty() ? u"()"_s : u'[' + text + u']';
    }
    void readObject(const QJsonObject &object, const QString &prefix)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString path = prefix + member.key();
            const QJsonValue value = member.value();
            if (path == u"_links")
                continue;
            if (value.isObject())
                readObject(value.toObject(), path + u'.');
            else if (value.isArray())
                cells[path] = list(value.toArray());
            else if (value.isNull())
                cells[path] = u"()"_s;
            else if (value.isDouble())
                cells[path] = u'#' + scalar(value);
            else
                cells[path] = (value.isBool() ? u"?"_s : u""_s) + scalar(value);
        }
    }
};

} // namespace

void TstDecodeProperty::agreesWithQt_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TstDecodeProperty::agreesWithQt()
{
    QFETCH(quint32, seed);
    Generator generator(seed);
    QJsonArray users;
    const int count = seed % 10 == 0 ? 400 : generator.below(40);
    for (int i = 0; i < count; ++i)
        users.append(generator.user(i));
    const QByteArray page =
        QJsonDocument(users).toJson(seed % 2 ? QJsonDocument::Compact : QJsonDocument::Indented);
    const auto chunk = test::decoded(page);
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), static_cast<std::uint32_t>(count));
    for (int row = 0; row < count; ++row) {
        const auto number = static_cast<std::uint32_t>(row);
        QMap<QString, QString> expected = Reference(users[row].toObject()).cells;
        for (std::uint32_t column = 0; column < chunk->columns().size(); ++column) {
            QString cell = expected.take(test::text(chunk->columns()[column].path));
            if (cell.isNull())
                cell = u"()"_s;
            QCOMPARE(test::described(chunk->cell(number, column)), cell);
        }
        for (const QString &cell : std::as_const(expected))
            QCOMPARE(cell, u"()"_s); // a path that is nobody's but an object's or blank
        QCOMPARE(
            QJsonDocument::fromJson(QByteArray::fromStdString(chunk->rawJson(number))).object(),
            users[row].toObject());
    }
}

QTEST_GUILESS_MAIN(TstDecodeProperty)
#include "tst_decodeproperty.moc"
