// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace rollcall::test {

//! Whether a secret stands in these bytes: as it is, percent-encoded, in UTF-16 or in base64, also
//! behind a prefix that shifts it.
inline bool holdsSecret(const QByteArray &bytes, const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    QByteArrayList forms{secret,
                         QUrl::toPercentEncoding(text),
                         {reinterpret_cast<const char *>(text.utf16()), text.size() * 2}};
    for (int shift = 0; shift < 3; ++shift) // without the letters that its neighbours share
        forms.append(QByteArray(QByteArray(shift, ' ') + secret).toBase64().mid(4).chopped(4));
    return std::ranges::any_of(forms,
                               [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

//! The files below a folder that hold it, in their contents or their name.
inline QStringList filesHoldingSecret(const QString &folder, const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isNamed = holdsSecret(file.fileName().toUtf8(), secret);
        const bool isRead = file.open(QIODevice::ReadOnly);
        if (isNamed || (isRead && holdsSecret(file.readAll(), secret)))
            found.append(file.fileName());
    }
    return found;
}

} // namespace rollcall::test
