// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verifycommand.h"

#include "cli/console.h"
#include "session/tenantoptions.h"
#include "session/verification.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Complete:
        return ExitCode::Complete;
    case Verdict::Partial:
        return ExitCode::Partial;
    case Verdict::NoFile:
        return ExitCode::Refused;
    case Verdict::Changed:
    case Verdict::WrongRowCount:
    case Verdict::NoManifest:
    case Verdict::ManifestUnreadable:
        return ExitCode::NotVerified;
    }
    return ExitCode::NotVerified;
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return u"Checks exported files against the manifests beside them."_s;
}

void VerifyCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"file"_s, u"Exported files; FILE.manifest.json lies beside each."_s, u"FILE..."_s);
}

void VerifyCommand::start(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return failLater(usageError(u"Which file? \"rollcall-cli verify FILE\"."_s));
    auto worst = ExitCode::Complete;
    for (const QString &file : files) {
        const Verification verification = verifyFile(file, m_services.exporters);
        console::print(VerificationText::of(verification, file));
        worst = std::max(worst, codeOf(verification.verdict));
    }
    finishLater(worst);
}

void VerifyCommand::interrupt()
{
    finishLater(ExitCode::Cancelled);
}

} // namespace rollcall
