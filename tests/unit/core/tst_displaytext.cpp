// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaytext.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

class TstDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextsSafe_data();
    void makesTextsSafe();
    void keepsLinesInToolTips();
    void cutsLongTexts();
    void cutsBetweenCharacters();
    void isQuickWithHugeTexts();
    void keepsEveryCharacterWhenExact();
    void toolTipsAreNeverMarkup();
};

void TstDisplayText::makesTextsSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("empty", {}, {});
    row("plain", u"Ann <b>"_s, u"Ann <b>"_s);
    row("letters of the world", u"Zoë 東京 שלום 😀"_s, u"Zoë 東京 שלום 😀"_s);
    row("joiners that letters need", u"می\u200Cخواهم 👩\u200D💻"_s, u"می\u200Cخواهم 👩\u200D💻"_s);
    row("NUL", u"a"_s + QChar(0) + u"b"_s, u"a␀b"_s);
    row("tab", u"a\tb"_s, u"a␉b"_s);
    row("escape", u"\x1B[31m"_s, u"␛[31m"_s);
    row("delete", u"a\u007F"_s, u"a␡"_s);
    row("a C1 control", u"a\u009B1"_s, u"a⟨U+009B⟩1"_s);
    row("override", u"\u202Egnp.exe"_s, u"⟨RLO⟩gnp.exe"_s);
    row("isolates", u"\u2066a\u2067b\u2068c\u2069"_s, u"⟨LRI⟩a⟨RLI⟩b⟨FSI⟩c⟨PDI⟩"_s);
    row("marks", u"a\u200Eb\u200Fc\u061C"_s, u"a⟨LRM⟩b⟨RLM⟩c⟨ALM⟩"_s);
    row("zero width", u"a\u200Bb\u2060c\uFEFF"_s, u"a⟨ZWSP⟩b⟨WJ⟩c⟨BOM⟩"_s);
    row("byte order mark first", u"\uFEFFadmin"_s, u"⟨BOM⟩admin"_s);
    row("fillers", u"a\u00ADb\u034Fc\u3164d\u2062e\u206A"_s, u"a⟨SHY⟩b⟨CGJ⟩c⟨HF⟩d⟨IT⟩e⟨ISS⟩"_s);
    row("the invisible alphabet", u"a\U000E0061\U000E0062z"_s, u"a⟨TAG⟩⟨TAG⟩z"_s);
    row("a flag spelt with it", u"🏴\U000E0067\U000E0062\U000E007F"_s,
        u"🏴\U000E0067\U000E0062\U000E007F"_s);
    row("line ends", u"a\nb\rc\r\nd\u2028e\u2029f\u0085g"_s, u"a⏎b⏎c⏎d⏎e⏎f⏎g"_s);
    row("line ends at the end", u"a\r\n\r"_s, u"a⏎⏎"_s);
}

void TstDisplayText::makesTextsSafe()
{
    QFETCH(QString, text);
    QTEST(displayText(text), "shown");
    QTEST(displayText(text.toStdString()), "shown");
}

void TstDisplayText::keepsLinesInToolTips()
{
    QCOMPARE(displayText(u"a\r\nb\u2028\tc\u202E"_s, TextPlace::ToolTip), u"a\nb\n␉c⟨RLO⟩"_s);
}

void TstDisplayText::cutsLongTexts()
{
    const QString exact(1000, u'x');
    QCOMPARE(displayText(exact), exact);
    QCOMPARE(displayText(exact + u'y'), exact + u'…');
    QCOMPARE(displayText(QString(4001, u'ü'), TextPlace::ToolTip), QString(4000, u'ü') + u'…');
    QCOMPARE(displayText(QString(1001, u'東').toStdString()), QString(1000, u'東') + u'…');
}

void TstDisplayText::cutsBetweenCharacters()
{
    const QString start(999, u'x');
    QCOMPARE(displayText(start + u"😀"_s), start + u'…');
    QCOMPARE(displayText(QString(start + u"😀"_s).toStdString()), start + u'…');
}

void TstDisplayText::isQuickWithHugeTexts()
{
    const std::string huge(10'000'000, '\n');
    QCOMPARE(displayText(huge), QString(1000, u'⏎') + u'…');
    QCOMPARE(displayText(huge, TextPlace::ToolTip), QString(4000, u'\n') + u'…');
}

void TstDisplayText::keepsEveryCharacterWhenExact()
{
    QCOMPARE(exactText("\uFEFF\uFEFFa\r\n\u202E"), u"\uFEFF\uFEFFa\r\n\u202E"_s);
    QCOMPARE(exactText(std::string_view("\0a", 2)), QString(QChar(0)) + u'a');
    QCOMPARE(exactText({}), QString());
}

void TstDisplayText::toolTipsAreNeverMarkup()
{
    QCOMPARE(toolTipHtml({}), QString());
    const QString html = toolTipHtml(u"<img src=\"http://example.com/x\">&\nb"_s);
    QCOMPARE(html,
             u"<p style=\"white-space:pre-wrap\">&lt;img "
             "src=&quot;http://example.com/x&quot;&gt;&amp;\nb</p>"_s);
}

QTEST_GUILESS_MAIN(TstDisplayText)
#include "tst_displaytext.moc"
