// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportname.h"

#include <QChar>
#include <QList>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTenantBytes = 100;

bool isKept(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'-' || c == U'.' || c == U'_';
}

//! Letters, digits and single dashes. No leading dot: that would be a hidden file.
QString fileNamePart(const QString &text)
{
    QString part;
    qsizetype bytes = 0;
    const QList<uint> codePoints = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t c : codePoints) {
        const QString piece = isKept(c) ? QString::fromUcs4(&c, 1) : u"-"_s;
        const bool startsBadly = part.isEmpty() && (piece == u"." || piece == u"-");
        if (startsBadly || (piece == u"-" && part.endsWith(u'-')))
            continue;
        bytes += piece.toUtf8().size();
        if (bytes > maxTenantBytes)
            break;
        part += piece;
    }
    while (part.endsWith(u'-') || part.endsWith(u'.'))
        part.chop(1);
    return part;
}

} // namespace

QString suggestedFileName(const QString &tenant, const Stamp &stamp, const QString &suffix,
                          Masking masking)
{
    QStringList parts;
    if (const QString name = fileNamePart(tenant); !name.isEmpty())
        parts.append(name);
    parts.append(u"users"_s);
    if (stamp.state != ListingState::Complete)
        parts.append({u"PARTIAL"_s, QString::number(stamp.users)});
    else if (!stamp.limitedBy.isEmpty())
        parts.append({u"LIMITED"_s, QString::number(stamp.users)});
    if (stamp.group) {
        const QString group =
            masking == Masking::None ? fileNamePart(stamp.group->name) : QString();
        parts.append(group.isEmpty() ? u"group"_s : group);
        if (!stamp.group->isWhole && !parts.contains(u"PARTIAL"_s))
            parts.append(u"PARTIAL"_s);
    }
    if (masking != Masking::None)
        parts.append(u"MASKED"_s);
    const QDateTime moment = stamp.finished.isValid() ? stamp.finished : stamp.started;
    if (moment.isValid())
        parts.append(moment.toLocalTime().date().toString(Qt::ISODate));
    return parts.join(u'-') + u'.' + suffix;
}

} // namespace rollcall
