// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/avatar.h"
#include "gui/widgets/theme.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // WCAG 2 AA for text
constexpr std::array schemes{ColorScheme::Light, ColorScheme::Dark};
constexpr std::array tones{Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger};

} // namespace

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast();
    void tellsLightFromDark();
    void tonesAreReadable_data();
    void tonesAreReadable();
    void statusesAreReadable();
    void paletteIsReadable();
    void mutedTextIsReadableOnOddPalettes();
    void linksAreReadableWhateverThePalette();
    void avatarsAreReadableAndStable();
    void initials_data();
    void initials();
    void iconsAreThereInBothSchemes_data();
    void iconsAreThereInBothSchemes();
    void missingIconIsNull();
};

void TstTheme::knowsContrast()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(Theme::contrast(0x777777, Qt::white) - 4.48)
            < 0.01); // the known example of "just not"
}

void TstTheme::tellsLightFromDark()
{
    for (const ColorScheme scheme : schemes)
        QCOMPARE(Theme::schemeOf(Theme::palette(scheme)), scheme);
    QCOMPARE(Theme::schemeOf(QPalette(QColor(0x202020))), ColorScheme::Dark);
    QCOMPARE(Theme::schemeOf(QPalette(QColor(0xefefef))), ColorScheme::Light);
}

void TstTheme::tonesAreReadable_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<ColorScheme>("scheme");
    for (const ColorScheme scheme : schemes) {
        for (const Tone tone : tones)
            QTest::addRow("tone %d, scheme %d", int(tone), int(scheme)) << tone << scheme;
    }
}

void TstTheme::tonesAreReadable()
{
    QFETCH(Tone, tone);
    QFETCH(ColorScheme, scheme);
    const ToneColors colors = Theme::toneColors(tone, scheme);
    QVERIFY(Theme::contrast(colors.text, colors.fill) >= readable);
    const QPalette palette = Theme::palette(scheme);
    const QColor text = Theme::toneText(tone, palette);
    QVERIFY(Theme::contrast(text, palette.color(QPalette::Window)) >= readable);
    // JSON is coloured with tones on the base.
    QVERIFY(Theme::contrast(text, palette.color(QPalette::Base)) >= readable);
}

void TstTheme::statusesAreReadable()
{
    for (const ColorScheme scheme : schemes) {
        for (const AccountStatus status : allAccountStatuses) {
            const ToneColors colors = Theme::toneColors(Theme::toneOf(status), scheme);
            QVERIFY(Theme::contrast(colors.text, colors.fill) >= readable);
        }
    }
    QVERIFY(Theme::toneOf(AccountStatus::Active) != Theme::toneOf(AccountStatus::Locked));
}

void TstTheme::paletteIsReadable()
{
    for (const ColorScheme scheme : schemes) {
        const QPalette palette = Theme::palette(scheme);
        const auto contrast = [&palette](QPalette::ColorRole text, QPalette::ColorRole fill) {
            return Theme::contrast(palette.color(text), palette.color(fill));
        };
        QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= readable);
        QVERIFY(contrast(QPalette::Text, QPalette::Base) >= readable);
        QVERIFY(contrast(QPalette::Text, QPalette::AlternateBase) >= readable);
        QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= readable);
        QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= readable);
        QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= readable);
        QVERIFY(contrast(QPalette::Link, QPalette::Base) >= readable);
        QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= readable);
        const QColor muted = Theme::mutedText(palette);
        QVERIFY(Theme::contrast(muted, palette.color(QPalette::Window)) >= readable);
        QVERIFY(Theme::contrast(muted, palette.color(QPalette::Base)) >= readable);
    }
}

void TstTheme::mutedTextIsReadableOnOddPalettes()
{
    QPalette faint;
    faint.setColor(QPalette::Window, 0xdddddd);
    faint.setColor(QPalette::Base, 0xeeeeee);
    faint.setColor(QPalette::WindowText, 0x555555); // hardly more than readable itself
    QVERIFY(Theme::contrast(Theme::mutedText(faint), 0xdddddd) >= readable);
}

void TstTheme::linksAreReadableWhateverThePalette()
{
    for (const QColor window : {QColor(0xf3f4f6), QColor(0x24282d), QColor(Qt::black)}) {
        QPalette palette(window);
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Link, Qt::blue); // Qt's own, on dark windows too
        QVERIFY(Theme::contrast(Theme::linkText(palette), window) >= readable);
    }
    QPalette own(Qt::white);
    own.setColor(QPalette::Link, QColor(0x5a189a));
    QCOMPARE(Theme::linkText(own), QColor(0x5a189a)); // readable as it is
}

void TstTheme::avatarsAreReadableAndStable()
{
    QSet<QRgb> fills;
    for (int i = 0; i < 500; ++i) {
        const ToneColors colors = Theme::avatarColors(u"00u%1"_s.arg(i));
        QVERIFY(Theme::contrast(colors.text, colors.fill) >= readable);
        fills.insert(colors.fill.rgb());
    }
    QVERIFY(fills.size() > 100);
    QCOMPARE(Theme::avatarColors(u"00u1"_s).fill, Theme::avatarColors(u"00u1"_s).fill);
}

void TstTheme::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Ines Okafor"_s << u"IO"_s;
    QTest::newRow("three words") << u"jan van berg"_s << u"JB"_s;
    QTest::newRow("one word") << u"ines.okafor@example.com"_s << u"I"_s;
    QTest::newRow("accent") << u"Émile Østergård"_s << u"ÉØ"_s;
    QTest::newRow("sharp s") << u"ßen"_s << u"S"_s;
    QTest::newRow("beyond 16 bit")
        << QString::fromUcs4(U"\U00010428x y") << QString::fromUcs4(U"\U00010400") + u'Y';
    QTest::newRow("punctuation") << u"\"(Ann)\" -"_s << u"A"_s;
    QTest::newRow("nothing") << QString() << u"?"_s;
    QTest::newRow("hostile") << u"<b> \u202e"_s << u"B"_s;
}

void TstTheme::initials()
{
    QFETCH(QString, name);
    QTEST(Avatar::initialsOf(name), "initials");
}

void TstTheme::iconsAreThereInBothSchemes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"search", "close", "copy", "pause", "resume", "stop", "eye", "eye-off",
                             "info", "check", "warning", "error", "offline", "locked", "user"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstTheme::iconsAreThereInBothSchemes()
{
    QFETCH(QString, name);
    for (const ColorScheme scheme : schemes) {
        QVERIFY(!Theme::icon(name, Theme::palette(scheme)).isNull());
        const QImage image = Theme::tinted(name, 16, Qt::red, Theme::palette(scheme)).toImage();
        QCOMPARE(image.size(), QSize(16, 16));
        bool hasInk = false;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x)
                hasInk = hasInk || image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY(hasInk);
    }
}

void TstTheme::missingIconIsNull()
{
    QVERIFY(Theme::icon(u"no-such-icon"_s, {}).isNull());
    QVERIFY(Theme::tinted(u"no-such-icon"_s, 16, Qt::red, {}).isNull());
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
