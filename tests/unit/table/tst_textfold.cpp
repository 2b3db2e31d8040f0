// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/textfold.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The form in which texts are compared when searching.
class TstTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void isStable();
    void keepsAsciiTogether();
    void tellsCharacters_data();
    void tellsCharacters();
    void tellsAscii_data();
    void tellsAscii();
};

void TstTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ASCII") << u"Ann.SMITH@Example.com [Z`{]"_s << u"ann.smith@example.com [z`{]"_s;
    QTest::newRow("umlauts") << u"MÜLLER Öl"_s << u"muller ol"_s;
    QTest::newRow("composed") << u"Café"_s << u"cafe"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("ring") << u"Ångström"_s << u"angstrom"_s;
    QTest::newRow("Angstrom sign") << u"\u212Bngström"_s << u"angstrom"_s;
    QTest::newRow("dotted I") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("dotless i") << u"Iğdır"_s << u"igdır"_s;
    QTest::newRow("stroke letters") << u"Łódź Đặng Søren Ħal"_s << u"lodz dang soren hal"_s;
    QTest::newRow("joined letters") << u"Æble œuvre"_s << u"aeble oeuvre"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Hồng"_s << u"nguyen thi hong"_s;
    QTest::newRow("Greek") << u"ΌΔΟΣ οδός"_s << u"οδοσ οδοσ"_s;
    QTest::newRow("Cyrillic") << u"Ёлкин"_s << u"елкин"_s;
    QTest::newRow("CJK") << u"山田 太郎"_s << u"山田 太郎"_s;
    QTest::newRow("full width") << u"ＡＢＣ１"_s << u"abc1"_s;
    QTest::newRow("half-width kana") << u"ﾔﾏﾀﾞ"_s << u"ヤマタ"_s;
    QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
    QTest::newRow("emoji") << u"👍🏽 Ok"_s << u"👍🏽 ok"_s;
    QTest::newRow("soft hyphen") << u"co\u00ADop"_s << u"coop"_s;
    QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("accent alone") << u"\u0301"_s << QString();
    QTest::newRow("Arabic marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("nul") << u"É"_s + QChar(0) + u"X"_s << u"e"_s + QChar(0) + u"x"_s;
}

void TstTextFold::folds()
{
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    QTEST(test::text(foldText(test::view(utf8))), "folded");
}

void TstTextFold::isStable()
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        const std::string once = foldText(test::view(utf8));
        if (foldText(once) != once)
            QFAIL(qPrintable(u"U+%1 folds on"_s.arg(static_cast<uint>(c), 0, 16)));
    }
}

// The search in texts as they are rests on this: see ChunkMatcher.
void TstTextFold::keepsAsciiTogether()
{
    for (char32_t c = 0x80; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        for (const char *const around : {"xy", "IJ", "<=", "1/"}) {
            const QString text = QString::fromUcs4(&c, 1) + QString::fromLatin1(around);
            const QByteArray before = text.toUtf8();
            const QByteArray behind =
                (QString::fromLatin1(around) + QString::fromUcs4(&c, 1)).toUtf8();
            const std::string folded = foldText(around);
            if (!foldText(test::view(before)).ends_with(folded)
                || !foldText(test::view(behind)).starts_with(folded))
                QFAIL(qPrintable(u"U+%1 parts ASCII"_s.arg(static_cast<uint>(c), 0, 16)));
        }
    }
}

void TstTextFold::tellsCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<bool>("mayBeIn");
    const auto row = [](const char *text, const char *term, bool mayBeIn) {
        QTest::addRow("%s in %s", term, text) << QByteArray(text) << QByteArray(term) << mayBeIn;
    };
    row("Ann Smith", "smith", true);
    row("ANN SMITH", "ann smith", true);
    row("Ann Smith", "smyth", false);
    row("2026-01-31T10:20:30.000Z", "01-31t", true);
    row("2026-01-31T10:20:30.000Z", "4", false);
    row("2026-01-31T10:20:30.000Z", "p", false);
    row("", "a", false);
    row("", "", true);
    row("\xc3\xbc", "\xc3\xbc", true);
}

void TstTextFold::tellsCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, term);
    for (int before = 0; before < 9; ++before) { // at every place of a step
        const QByteArray whole = QByteArray(before, ';') + text + QByteArray(9 - before, ';');
        const bool mayBeIn =
            (charactersIn(test::view(term)) & ~charactersIn(test::view(whole))) == 0;
        QTEST(mayBeIn, "mayBeIn");
    }
}

void TstTextFold::tellsAscii_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ascii");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("nul and delete") << QByteArray("\0\x7f", 2) << true;
    QTest::newRow("first") << QByteArray("\xc3\xa9 and a long text behind") << false;
    QTest::newRow("last") << QByteArray("a long text before \xc3\xa9") << false;
    for (int size = 1; size < 40; ++size) {
        QTest::addRow("%d small", size) << QByteArray(size, 'x') << true;
        QTest::addRow("%d, last not", size) << QByteArray(size - 1, 'x') + '\x80' << false;
    }
}

void TstTextFold::tellsAscii()
{
    QFETCH(QByteArray, text);
    QTEST(isAscii(test::view(text)), "ascii");
}

QTEST_GUILESS_MAIN(TstTextFold)
#include "tst_textfold.moc"
