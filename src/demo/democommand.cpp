// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democommand.h"

#include <QCommandLineParser>
#include <QFile>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The options, as the parser wants them.
struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Print this help."_s};
    QCommandLineOption version{u"version"_s, u"Print the version."_s};
    QCommandLineOption users{u"users"_s, u"How many people, 1 to 2000000; 10000 if not given."_s,
                             u"N"_s, u"10000"_s};
    QCommandLineOption port{u"port"_s, u"The port; any free one if not given."_s, u"P"_s, u"0"_s};
    QCommandLineOption latency{u"latency"_s, u"Milliseconds before every answer."_s, u"MS"_s,
                               u"0"_s};
    QCommandLineOption rate{u"rate-limit"_s,
                            u"N requests in S seconds; practically none "
                            u"if not given."_s,
                            u"N/S"_s};
    QCommandLineOption fault{u"fault"_s,
                             u"Something that goes wrong at that request for a page of users "
                             u"(1 if not given), COUNT times in a row (once if not given, 0 for "
                             u"ever). May be repeated. The kinds are listed below."_s,
                             u"KIND[@REQUEST[xCOUNT]]"_s};
    QCommandLineOption seed{u"seed"_s, u"Another number makes other people."_s, u"N"_s, u"1"_s};
    QCommandLineOption hostile{u"hostile"_s,
                               u"Give some people values that break careless programs."_s};
    QCommandLineOption gzip{u"gzip"_s, u"Pack answers for clients that accept it."_s};
    QCommandLineOption certificate{u"certificate"_s,
                                   u"Serve over TLS with the certificates in this PEM file, the "
                                   u"server's own first; with --key."_s,
                                   u"FILE"_s};
    QCommandLineOption key{u"key"_s, u"The certificate's private key, a PEM file."_s, u"FILE"_s};
    QCommandLineOption open{u"open"_s, u"Open Rollcall on this directory and end with it."_s};

    QList<QCommandLineOption> all() const
    {
        return {help, version, users, port,        latency, rate, fault,
                seed, hostile, gzip,  certificate, key,     open};
    }
};

//! A dialect, where its base address is, and how the token is sent.
struct DialectRow
{
    QLatin1String provider;
    QLatin1String sentence;
};

constexpr DialectRow dialectRows[] = {
    {"okta"_L1, "/api/v1; Authorization: SSWS TOKEN"_L1},
    {"entra"_L1, "/v1.0; Authorization: Bearer TOKEN"_L1},
    {"jumpcloud"_L1, "/api/systemusers; x-api-key: TOKEN"_L1},
    {"onelogin"_L1, "/api/2 and /api/1; Authorization: Bearer TOKEN"_L1},
    {"merge"_L1,
     "/api/hris/v1; Authorization: Bearer TOKEN, and the same TOKEN in X-Account-Token"_L1},
    {"scim"_L1, "/scim/v2; Authorization: Bearer TOKEN, or Basic with TOKEN as password"_L1},
};

QString helpText(const QCommandLineParser &parser)
{
    // The parser prints its program's path; the rest of its text is what we want.
    QString text = u"Usage: rollcall-demo [options]\n"_s + parser.helpText().section(u'\n', 1)
        + u"\nFaults:\n"_s;
    for (const FaultRow &row : faultRows()) {
        const QString name = QString::fromLatin1(row.name.data(), qsizetype(row.name.size()));
        const QString sentence =
            QString::fromLatin1(row.sentence.data(), qsizetype(row.sentence.size()));
        text += u"  "_s + name.leftJustified(21) + sentence + u'\n';
    }
    text += u"\nDialects, all at one address, with the token that is told when it starts:\n"_s;
    for (const DialectRow &row : dialectRows)
        text += u"  "_s + QString(row.provider).leftJustified(21) + row.sentence + u'\n';
    return text;
}

//! A number of the command line within bounds, or why not.
Result<qint64> number(const QCommandLineParser &parser, const QCommandLineOption &option,
                      qint64 least, qint64 most)
{
    const QString text = parser.value(option);
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    const QString sentence = u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(
        option.names().constFirst(), QString::number(least), QString::number(most), text);
    return Error{ErrorKind::InvalidInput, sentence.toStdString(), text.toStdString()};
}

Result<TlsIdentity> readIdentity(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.certificate) != parser.isSet(options.key))
        return Error{ErrorKind::InvalidInput, "--certificate and --key go together.", {}};
    TlsIdentity tls;
    for (const auto &[option, bytes] :
         {std::pair{&options.certificate, &tls.certificates}, std::pair{&options.key, &tls.key}}) {
        if (!parser.isSet(*option))
            continue;
        QFile file(parser.value(*option));
        if (file.open(QIODevice::ReadOnly))
            *bytes = file.readAll();
        if (bytes->isEmpty()) {
            const QString sentence = u"%1 cannot be read."_s.arg(file.fileName());
            return Error{ErrorKind::InvalidInput, sentence.toStdString(), {}};
        }
    }
    return tls;
}

Result<DemoOptions> readOptions(const QCommandLineParser &parser, const Options &options)
{
    DemoOptions result;
    const Result<qint64> users = number(parser, options.users, 1, People::maxCount);
    const Result<qint64> port = number(parser, options.port, 0, 65'535);
    const Result<qint64> latency = number(parser, options.latency, 0, 3'600'000);
    const Result<qint64> seed = number(parser, options.seed, 0, 1'000'000'000);
    for (const Result<qint64> *value : {&users, &port, &latency, &seed}) {
        if (!value->ok())
            return value->error();
    }
    result.users = uint32_t(users.value());
    result.port = quint16(port.value());
    result.latency = std::chrono::milliseconds(latency.value());
    result.seed = uint64_t(seed.value());
    if (parser.isSet(options.rate)) {
        const Result<RateWindow> rate = parseRateWindow(parser.value(options.rate));
        if (!rate.ok())
            return rate.error();
        result.rate = rate.value();
    }
    for (const QString &text : parser.values(options.fault)) {
        const Result<Fault> fault = parseFault(text);
        if (!fault.ok())
            return fault.error();
        result.faults.append(fault.value());
    }
    if (parser.isSet(options.hostile))
        result.values = PersonValues::Hostile;
    if (parser.isSet(options.gzip))
        result.compression = DemoCompression::WhenAccepted;
    const Result<TlsIdentity> tls = readIdentity(parser, options);
    if (!tls.ok())
        return tls.error();
    result.tls = tls.value();
    return result;
}

} // namespace

Result<DemoCommand> parseDemoCommand(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves a directory of synthetic people on 127.0.0.1, in the dialects of Okta and others."_s);
    parser.addOptions(options.all());
    if (!parser.parse(QStringList{u"rollcall-demo"_s} + arguments))
        return Error{ErrorKind::InvalidInput, parser.errorText().toStdString(), {}};
    DemoCommand command;
    command.action = DemoCommand::Action::PrintText;
    if (parser.isSet(options.help)) {
        command.text = helpText(parser);
        return command;
    }
    if (parser.isSet(options.version)) {
        command.text = u"rollcall-demo " ROLLCALL_VERSION "\n"_s;
        return command;
    }
    if (!parser.positionalArguments().isEmpty()) {
        const QString first = parser.positionalArguments().constFirst();
        const QString sentence = u"\"%1\" is not an option of rollcall-demo."_s.arg(first);
        return Error{ErrorKind::InvalidInput, sentence.toStdString(), first.toStdString()};
    }
    const Result<DemoOptions> read = readOptions(parser, options);
    if (!read.ok())
        return read.error();
    command.options = read.value();
    command.action =
        parser.isSet(options.open) ? DemoCommand::Action::ServeAndOpen : DemoCommand::Action::Serve;
    return command;
}

QString demoGreeting(const DemoServer &server)
{
    const QString url = server.baseUrl().toString();
    const QString token = QString::fromLatin1(server.token());
    return u"A directory of %1 synthetic people is served at %2\n"
           u"Its token is made up and opens nothing else: %3\n\n"
           u"  export ROLLCALL_DEMO_TOKEN=%3 ROLLCALL_DEMO_SECRET=demo-client-secret\n"
           u"  rollcall-cli list --provider okta --url %2 --token-env ROLLCALL_DEMO_TOKEN\n"
           u"  rollcall-cli list --provider entra --url %2 --field login-url=%2 "
           u"--field tenant=demo.example.com --field client-id=demo-client "
           u"--secret-env client-secret=ROLLCALL_DEMO_SECRET\n"
           u"  rollcall-cli list --provider jumpcloud --url %2 --token-env ROLLCALL_DEMO_TOKEN\n"
           u"  rollcall-cli list --provider onelogin --url %2 --field client-id=demo-client "
           u"--secret-env client-secret=ROLLCALL_DEMO_SECRET\n"
           u"  rollcall-cli list --provider merge --url %2 --token-env ROLLCALL_DEMO_TOKEN "
           u"--secret-env account-token=ROLLCALL_DEMO_TOKEN\n"
           u"  rollcall-cli list --provider scim --url %2/scim/v2 --token-env ROLLCALL_DEMO_TOKEN\n"
           u"  curl -H 'Authorization: SSWS %3' '%2/api/v1/users?limit=2'\n\n"
           u"Ctrl+C ends it.\n"_s.arg(QString::number(server.userCount()), url, token);
}

} // namespace rollcall
