// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textsearch.h"
#include "core/table/textfold.h"
#include "unit/table/tabletesting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The innermost loop of searching, against std::string.
class TstTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAtEveryPlace();
    void takesCapitalsForSmallLettersOnly();
    void agreesWithString_data();
    void agreesWithString();
};

void TstTextSearch::findsAtEveryPlace()
{
    for (std::size_t size = 0; size < 140; ++size) {
        for (const std::string term :
             {"q", "qz", "needle", "a needle of more than thirty-two bytes"}) {
            const TextSearch search(term);
            QCOMPARE(search.find(std::string(size, 'e')), TextSearch::npos);
            for (std::size_t place = 0; place + term.size() <= size; ++place) {
                std::string text(size, 'e');
                text.replace(place, term.size(), term);
                // Exactly as long as it must be, so that a sanitizer sees each byte too many.
                const auto exact = std::make_unique<char[]>(size);
                text.copy(exact.get(), size);
                QCOMPARE(search.find({exact.get(), size}), place);
                QCOMPARE(search.find({exact.get(), size}, place), place);
                QCOMPARE(search.find({exact.get(), size}, place + 1), TextSearch::npos);
            }
        }
    }
}

void TstTextSearch::takesCapitalsForSmallLettersOnly()
{
    for (int c = 1; c < 128; ++c) {
        const std::string term = foldText(std::string(1, static_cast<char>(c)));
        for (int other = 0; other < 256; ++other) {
            const std::string text(50, static_cast<char>(other));
            const bool isSame =
                other < 128 && foldText(std::string(1, static_cast<char>(other))) == term;
            QCOMPARE(TextSearch(term).find(text), isSame ? 0 : TextSearch::npos);
            QCOMPARE(TextSearch(term).find(text.substr(45)), isSame ? 0 : TextSearch::npos);
        }
    }
}

void TstTextSearch::agreesWithString_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TstTextSearch::agreesWithString()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const std::string_view letters = seed % 2 ? "ab" : "abcdXYZ@.1 ";
    const auto word = [&](int most) {
        std::string text;
        for (int i = random.bounded(1, most); i > 0; --i)
            text +=
                letters[static_cast<std::size_t>(random.bounded(static_cast<int>(letters.size())))];
        return text;
    };
    for (int round = 0; round < 50; ++round) {
        const std::string text = word(400);
        const TextSearch search(foldText(word(seed % 3 ? 4 : 20)));
        const std::string folded = foldText(text);
        std::size_t from = 0;
        for (;;) {
            const std::size_t place = search.find(text, from);
            QCOMPARE(place, folded.find(search.term(), from));
            if (place == TextSearch::npos)
                break;
            from = place + 1;
        }
    }
}

QTEST_GUILESS_MAIN(TstTextSearch)
#include "tst_textsearch.moc"
