// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/linecount.h"

#include "exports/zipentry.h"

#include <QFile>

#include <functional>
#include <vector>

namespace rollcall::linecount {

namespace {

constexpr qint64 partSize = 1 << 20;

bool forEachByte(const QString &path, const std::function<void(char)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray part = file.read(partSize);
        if (part.isEmpty())
            return false;
        for (const char c : part)
            take(c);
    }
    return true;
}

//! Finds a text in parts of a longer one.
class Counter final
{
public:
    explicit Counter(QByteArray text) : m_text(std::move(text)) { }

    void add(std::string_view part)
    {
        m_seen.append(part.data(), static_cast<qsizetype>(part.size()));
        m_count += m_seen.count(m_text);
        m_seen = m_seen.right(m_text.size() - 1);
    }
    qint64 count() const { return m_count; }

private:
    QByteArray m_text;
    QByteArray m_seen;
    qint64 m_count = 0;
};

} // namespace

std::optional<qint64> csvLines(const QString &path)
{
    qint64 lines = 0;
    bool isQuoted = false;
    const bool isRead = forEachByte(path, [&](char c) {
        isQuoted = isQuoted != (c == '"'); // a doubled quote turns it twice
        lines += !isQuoted && c == '\n' ? 1 : 0;
    });
    return isRead ? std::optional(lines) : std::nullopt;
}

std::optional<qint64> jsonObjects(const QString &path, int depth)
{
    qint64 objects = 0;
    int at = 0;
    bool isText = false;
    bool isEscaped = false;
    const bool isRead = forEachByte(path, [&](char c) {
        if (isText) {
            isText = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            objects += c == '{' && at == depth ? 1 : 0;
            ++at;
        } else if (c == '}' || c == ']') {
            --at;
        }
    });
    return isRead && at == 0 ? std::optional(objects) : std::nullopt;
}

std::optional<qint64> linesBeginning(const QString &path, const QByteArray &start)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Counter counter('\n' + start);
    counter.add("\n");
    while (!file.atEnd()) {
        const QByteArray part = file.read(partSize);
        if (part.isEmpty())
            return std::nullopt;
        counter.add({part.constData(), static_cast<std::size_t>(part.size())});
    }
    return counter.count();
}

std::optional<qint64> sheetRows(const QString &path, qint64 &sheets)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<qint64> rows;
    while (true) {
        Counter counter("<row ");
        const QByteArray name =
            "xl/worksheets/sheet" + QByteArray::number(qulonglong{rows.size()} + 1) + ".xml";
        if (!readZipEntry(file, name, [&counter](std::string_view part) { counter.add(part); }))
            break;
        rows.push_back(counter.count());
    }
    if (rows.empty())
        return std::nullopt;
    sheets = static_cast<qint64>(rows.size()) - 1;
    qint64 sum = 0;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        sum += rows[i];
    return sum;
}

} // namespace rollcall::linecount
