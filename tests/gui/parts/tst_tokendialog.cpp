// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/tokendialog.h"
#include "gui/parts/partsfakes.h"
#include "gui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TstTokenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAndReturnsToken();
    void saysHowLongItIsKept();
    void showsHostileWordsAsPlainText();
};

void TstTokenDialog::saysWhyAndReturnsToken()
{
    World world;
    TokenDialog dialog(world.services, acmeProfile(),
                       Error{.kind = ErrorKind::Unauthorized, .detail = "d"});
    QCOMPARE(dialog.findChild<QLabel *>(u"titleLabel"_s)->text(), u"The token was refused."_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"tenantLabel"_s)->text(), u"Acme (acme.okta.com)"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    auto *edit = dialog.findChild<QLineEdit *>(u"tokenEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, u"  "_s);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(edit, u"00new "_s);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.secrets().value(u"token"_s) == Secret("00new"));
}

void TstTokenDialog::saysHowLongItIsKept()
{
    World world;
    const Error missing{.kind = ErrorKind::SecretMissing, .detail = "d"};
    const auto noteOf = [](const QDialog &dialog) {
        return dialog.findChild<FieldNote *>(u"lifetimeNote"_s)->text();
    };
    TokenDialog kept(world.services, acmeProfile(), missing);
    QVERIFY(noteOf(kept).contains("keychain"_L1));
    world.secrets.setLifetime(SecretLifetime::SessionOnly);
    TokenDialog session(world.services, acmeProfile(), missing);
    QVERIFY(noteOf(session).contains("until Rollcall is closed"_L1));
}

void TstTokenDialog::showsHostileWordsAsPlainText()
{
    World world;
    Profile profile = acmeProfile();
    profile.name = u"<b>x</b>"_s;
    TokenDialog dialog(
        world.services, profile,
        Error{.kind = ErrorKind::Unauthorized, .detail = "d", .subject = "<i>no</i>"});
    QVERIFY(dialog.findChild<QLabel *>(u"tenantLabel"_s)->text().startsWith("<b>x</b>"_L1));
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

QTEST_MAIN(TstTokenDialog)
#include "tst_tokendialog.moc"
