// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formulaguard.h"

#include <QTest>

using namespace rollcall;

class TstFormulaGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFormulas_data();
    void tellsFormulas();
};

void TstFormulaGuard::tellsFormulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("formula");
    const auto row = [](const char *name, const QByteArray &text, bool formula) {
        QTest::newRow(name) << text << formula;
    };
    row("empty", "", false);
    row("word", "Ann", false);
    row("number inside", "a=1", false);
    row("equals", "=1+1", true);
    row("plus", "+cmd|' /C calc'!A0", true);
    row("minus", "-2+3+cmd", true);
    row("at", "@SUM(A1:A9)", true);
    row("a sign alone", "-", true);
    row("tab", "\tx", true);
    row("carriage return", "\rx", true);
    row("line feed", "\n=x", true);
    row("behind spaces", "   =x", true);
    row("behind a no-break space", "\u00A0=x", true);
    row("behind an ideographic space", "\u3000=x", true);
    row("behind a byte order mark", "\uFEFF=x", true);
    row("behind a zero-width space", "\u200B=x", true);
    row("behind NUL", QByteArray("\0=x", 3), true);
    row("only spaces", "   ", false);
    row("full-width equals", "\uFF1Dx", true);
    row("full-width plus, a phone number too", "\uFF0B49 30", true);
    row("full-width minus", "\uFF0D1", true);
    row("full-width at", "\uFF20x", true);
    row("small equals", "\uFE66x", true);
    row("another full-width letter", "\uFF21=", false);
    row("accents", "\u00C4=1", false);
    row("an emoji", "\U0001F600=1", false);
    row("integer", "-5", false);
    row("fraction", "-5.2", false);
    row("decimal comma", "-5,2", false);
    row("grouped", "+1,234.5", false);
    row("exponent", "-1.5e-30", false);
    row("half an exponent", "-1e", true);
    row("exponent of a name", "-1e5x", true);
    row("phone number", "+49 30 1234567", false);
    row("phone number with a zero", "+49 (0)30/123-45.67", false);
    row("behind spaces, phone number", "  +49 30 1234567", false);
    row("two pluses", "+49+50", true);
    row("phone number with a name", "+49 30 A1", true);
    row("phone number that is none", "+ ()", true);
    row("dashes after a minus", "-2-3", true);
    row("parentheses after a minus", "-(2)", true);
}

void TstFormulaGuard::tellsFormulas()
{
    QFETCH(QByteArray, text);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    QTEST(looksLikeFormula(view), "formula");
    QVERIFY(mayBeFormula(view) || !looksLikeFormula(view));
}

QTEST_GUILESS_MAIN(TstFormulaGuard)
#include "tst_formulaguard.moc"
