// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/jsonwebtoken.h"
#include "demo/signedtoken.h"
#include "unit/auth/authbench.h"

#include <QJsonDocument>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::keyFile;

//! Private keys as people paste them, and what is signed with them: the demo's checks, which share
//! no code with this, have the last word.
class TstSigningKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeys_data();
    void readsKeys();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void signs_data();
    void signs();
    void findsTheCertificate();
    void ownKeysAreFresh();
};

void TstSigningKey::readsKeys_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<SigningKey::Kind>("kind");
    QTest::addColumn<QString>("keyId");
    using enum SigningKey::Kind;
    QByteArray oneLine = keyFile("rsa.pem");
    QByteArray escaped = oneLine;
    QTest::newRow("PEM, RSA") << oneLine << Rsa << QString();
    QTest::newRow("PEM, EC") << keyFile("ec.pem") << P256 << QString();
    QTest::newRow("JWK, RSA") << keyFile("rsa.jwk.json") << Rsa << u"rsa-test-key"_s;
    QTest::newRow("JWK, EC") << keyFile("ec.jwk.json") << P256 << u"ec-test-key"_s;
    QTest::newRow("JWK set") << QByteArray("{\"keys\":[" + keyFile("ec.jwk.json") + "]}") << P256
                             << u"ec-test-key"_s;
    QTest::newRow("white space around")
        << QByteArray(" \n\t" + oneLine + "\n ") << Rsa << QString();
    QTest::newRow("in one line") << oneLine.replace('\n', ' ') << Rsa << QString();
    QTest::newRow("escaped line ends") << escaped.replace("\n", "\\n") << Rsa << QString();
    QTest::newRow("certificate first")
        << QByteArray(keyFile("rsa.cert.pem") + keyFile("rsa.pem")) << Rsa << QString();
    QJsonObject bare = QJsonDocument::fromJson(keyFile("rsa.jwk.json")).object();
    for (const auto name : {"p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1})
        bare.remove(name);
    QTest::newRow("JWK without primes") << QJsonDocument(bare).toJson() << Rsa << u"rsa-test-key"_s;
}

void TstSigningKey::readsKeys()
{
    QFETCH(QByteArray, pasted);
    const auto key = SigningKey::read(Secret(pasted));
    QVERIFY2(key.ok(), key.ok() ? "" : key.error().subject.c_str());
    QTEST(key.value().kind(), "kind");
    QTEST(key.value().keyId(), "keyId");
    const bool isRsa = key.value().kind() == SigningKey::Kind::Rsa;
    const auto algorithm = isRsa ? SignatureAlgorithm::Rs256 : SignatureAlgorithm::Es256;
    const auto token = signedToken({}, {{u"sub"_s, u"x"_s}}, key.value(), algorithm);
    QVERIFY(token.ok());
    const auto check = VerificationKey::fromPem(keyFile(isRsa ? "rsa.pub.pem" : "ec.pub.pem"));
    QVERIFY(SignedToken::parse(token.value())->isSignedBy(*check));
}

void TstSigningKey::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("sentence");
    QJsonObject publicKey = QJsonDocument::fromJson(keyFile("ec.jwk.json")).object();
    publicKey.remove("d"_L1);
    QJsonObject broken = QJsonDocument::fromJson(keyFile("rsa.jwk.json")).object();
    broken["q"_L1] = u"!"_s;
    const QByteArray pem = keyFile("rsa.pem");
    const QByteArray jwk = keyFile("ec.jwk.json");
    QTest::newRow("empty") << QByteArray(" \n") << u"empty"_s;
    QTest::newRow("hostile") << QByteArray("{\"kty\":[],\"d\":[]}") << u"cannot be read"_s;
    QTest::newRow("a token") << QByteArray("00abcdef") << u"cannot be read"_s;
    QTest::newRow("cut off") << pem.first(pem.size() / 2) << u"cannot be read"_s;
    QTest::newRow("garbled") << QByteArray(pem).replace(200, 40, QByteArray(40, 'A'))
                             << u"cannot be read"_s;
    QTest::newRow("public JWK") << QJsonDocument(publicKey).toJson() << u"public key"_s;
    QTest::newRow("broken JWK") << QJsonDocument(broken).toJson() << u"cannot be read"_s;
    QTest::newRow("public PEM") << keyFile("rsa.pub.pem") << u"no private key"_s;
    QTest::newRow("certificate alone") << keyFile("rsa.cert.pem") << u"no private key"_s;
    QTest::newRow("another's certificate")
        << QByteArray(keyFile("ec.pem") + keyFile("rsa.cert.pem")) << u"another private key"_s;
    QTest::newRow("with a password") << keyFile("locked.pem") << u"password"_s;
    QTest::newRow("too short") << keyFile("short.pem") << u"too short"_s;
    QTest::newRow("another kind") << keyFile("ed25519.pem") << u"not supported"_s;
    QTest::newRow("several") << QByteArray("{\"keys\":[" + jwk + ',' + jwk + "]}")
                             << u"several keys"_s;
}

void TstSigningKey::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, sentence);
    const auto key = SigningKey::read(Secret(pasted));
    QVERIFY(!key.ok());
    QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
    const QString subject = QString::fromStdString(key.error().subject);
    QVERIFY2(subject.contains(sentence), qPrintable(subject));
}

void TstSigningKey::signs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    QTest::addColumn<bool>("fits");
    using enum SignatureAlgorithm;
    QTest::newRow("RS256") << QByteArray("rsa") << Rs256 << true;
    QTest::newRow("PS256") << QByteArray("rsa") << Ps256 << true;
    QTest::newRow("ES256") << QByteArray("ec") << Es256 << true;
    QTest::newRow("RSA on a curve") << QByteArray("ec") << Ps256 << false;
    QTest::newRow("a curve on RSA") << QByteArray("rsa") << Es256 << false;
}

void TstSigningKey::signs()
{
    QFETCH(QByteArray, file);
    QFETCH(SignatureAlgorithm, algorithm);
    QFETCH(bool, fits);
    const auto key = SigningKey::read(Secret(keyFile(file + ".pem")));
    const auto check = VerificationKey::fromPem(keyFile(file + ".pub.pem"));
    for (int round = 0; round < 50; ++round) { // numbers of ES256 may begin with zeros
        const auto token =
            signedToken({{u"typ"_s, u"JWT"_s}}, {{u"n"_s, round}}, key.value(), algorithm);
        QCOMPARE(token.ok(), fits);
        if (!fits)
            return;
        auto parsed = SignedToken::parse(token.value());
        QCOMPARE(parsed->header["alg"_L1].toString(), nameOf(algorithm));
        QVERIFY(parsed->isSignedBy(*check));
        parsed->input += 'x';
        QVERIFY(!parsed->isSignedBy(*check));
        QCOMPARE(unverifiedClaims(token.value())["n"_L1].toInt(), round);
    }
}

void TstSigningKey::findsTheCertificate()
{
    const QByteArray both = keyFile("rsa.pem") + keyFile("rsa.cert.pem");
    const auto key = SigningKey::read(Secret(both));
    QVERIFY(key.ok());
    QCOMPARE(key.value().certificateThumbprint(), certificateThumbprint(keyFile("rsa.cert.pem")));
    QCOMPARE(key.value().certificateThumbprint().size(), 43);
}

void TstSigningKey::ownKeysAreFresh()
{
    const auto one = SigningKey::generate();
    const auto other = SigningKey::generate();
    QVERIFY(one.ok() && other.ok());
    QVERIFY(one.value().publicJwk() != other.value().publicJwk());
    QVERIFY(!one.value().publicJwk().contains("d"_L1));
    QVERIFY(VerificationKey::fromJwk(one.value().publicJwk()).has_value());
}

QTEST_GUILESS_MAIN(TstSigningKey)
#include "tst_signingkey.moc"
