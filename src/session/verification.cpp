// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verification.h"

#include "session/filedigest.h"

#include <QFile>
#include <QLocale>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partSize = 1 << 20;

bool isAsWritten(QFile &file, const Manifest &manifest)
{
    if (file.size() != manifest.bytes)
        return false;
    FileDigest digest;
    while (!file.atEnd()) {
        const QByteArray part = file.read(partSize);
        if (part.isEmpty())
            return false;
        digest.add(part);
    }
    return digest.hex() == manifest.sha256;
}

} // namespace

Verification verifyFile(const QString &path, const ExporterCatalog &exporters)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Verdict::NoFile};
    QFile beside(manifestPath(path));
    if (!beside.open(QIODevice::ReadOnly))
        return {Verdict::NoManifest};
    const Result<Manifest> read = readManifest(beside.readAll());
    if (!read.ok())
        return {Verdict::ManifestUnreadable};
    Verification verification{Verdict::Changed, read.value()};
    if (!isAsWritten(file, read.value()))
        return verification;
    if (const Exporter *exporter = exporters.find(read.value().format))
        verification.linesFound = exporter->linesIn(path, read.value().marks());
    if (verification.linesFound.value_or(read.value().lines) != read.value().lines)
        verification.verdict = Verdict::WrongRowCount;
    else
        verification.verdict = read.value().listing == u"complete" && read.value().isGroupWhole
                && read.value().partialColumns.isEmpty()
            ? Verdict::Complete
            : Verdict::Partial;
    return verification;
}

QString VerificationText::of(const Verification &verification, const QString &name)
{
    const Manifest &manifest = verification.manifest;
    switch (verification.verdict) {
    case Verdict::Complete:
    case Verdict::Partial:
        return whole(manifest, name);
    case Verdict::Changed:
        return tr("%1 is not the file that was exported: it was changed, cut off or replaced.")
            .arg(name);
    case Verdict::WrongRowCount:
        return tr("%1 has another number of rows (%2) than its manifest says (%3). Do not rely on "
                  "either.")
            .arg(name, QLocale().toString(verification.linesFound.value_or(0)),
                 QLocale().toString(manifest.lines));
    case Verdict::NoManifest:
        return tr("%1 has no manifest beside it (%2), so nothing is known about it.")
            .arg(name, manifestPath(name));
    case Verdict::ManifestUnreadable:
        return tr("%1 is not a manifest that this version can read.").arg(manifestPath(name));
    case Verdict::NoFile:
        return tr("%1 cannot be read.").arg(name);
    }
    Q_UNREACHABLE();
}

QString VerificationText::whole(const Manifest &manifest, const QString &name)
{
    const int rows = int(manifest.lines);
    QStringList sentences{
        tr("%1 is as it was exported: %Ln rows of %2.", nullptr, rows).arg(name, manifest.tenant)};
    if (manifest.listing == u"complete" && manifest.limitedBy.isEmpty())
        sentences.append(tr("The listing it comes from was complete."));
    else if (manifest.listing == u"complete")
        sentences.append(
            tr("Only those whom “%1” may find were asked for.").arg(manifest.limitedBy));
    else
        sentences.append(tr("The listing it comes from was NOT complete (%1): %Ln users had "
                            "arrived.",
                            "a few English words", int(manifest.users))
                             .arg(manifest.reason));
    if (!manifest.group.isEmpty())
        sentences.append(
            manifest.isGroupWhole
                ? tr("Only members of the group “%1” are in it.").arg(manifest.group)
                : tr("Only members of the group “%1” are in it, and NOT all of them were read.")
                      .arg(manifest.group));
    if (!manifest.partialColumns.isEmpty())
        sentences.append(tr("Columns that were NOT known of every user: %1.")
                             .arg(manifest.partialColumns.join(u", "_s)));
    if (manifest.masked != u"none")
        sentences.append(tr("Names and addresses are masked in it."));
    return sentences.join(u' ');
}

} // namespace rollcall
