// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// rendericon ICON.svg FOLDER SIZE...: draws FOLDER/SIZE.png for each size, for desktops whose
// themes want pixels.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

bool render(QSvgRenderer &icon, int size, const QString &file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter);
    painter.end();
    return image.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: rendericon ICON.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    for (int i = 3; i < argc; ++i) {
        const QString size = QString::fromLocal8Bit(argv[i]);
        if (!icon.isValid() || !render(icon, size.toInt(), folder.filePath(size + u".png"_s))) {
            std::fprintf(stderr, "rendericon: cannot draw %s at %s pixels\n", argv[1], argv[i]);
            return 1;
        }
    }
    return 0;
}
