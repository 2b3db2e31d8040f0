// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/jsonwriter.h"

#include "core/stampwords.h"
#include "exports/bytesink.h"
#include "exports/jsontext.h"
#include "exports/rawrows.h"
#include "exports/rowformatter.h"

#include <algorithm>

namespace rollcall {

namespace {

//! An object may hold a key once only.
std::vector<std::string> withoutRepeats(const std::vector<std::string> &names)
{
    std::vector<std::string> kept;
    for (const std::string &name : names) {
        if (std::ranges::find(kept, name) == kept.end())
            kept.push_back(name);
    }
    return kept;
}

//! Writes objects in either framing; see makeJsonWriter.
class JsonWriter final : public ExportWriter
{
public:
    JsonWriter(JsonFraming framing, const ExportOptions &options);

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    qint64 linesWritten() const override { return m_written; }

private:
    void openObject(ByteSink &sink) const;
    void closeObject(ByteSink &sink);
    void writeObject(ByteSink &sink);
    void setColumns(const std::vector<std::string> &names);

    JsonFraming m_framing;
    ExportOptions m_options;
    RowFormatter m_columns; //!< none: raw objects
    std::vector<QByteArray> m_keys; //!< {"login": and ,"email": by column
    RawRows m_rawRows;
    qint64 m_written = 0;
};

JsonWriter::JsonWriter(JsonFraming framing, const ExportOptions &options)
    : m_framing(framing), m_options(options), m_columns(options)
{
    setColumns(options.columns);
}

void JsonWriter::setColumns(const std::vector<std::string> &names)
{
    m_options.columns = withoutRepeats(names);
    m_columns = RowFormatter(m_options);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QByteArray key(i == 0 ? "{" : ",");
        {
            // A moment in UTC says so itself, and its key stays the same in all files.
            const bool isLocal = m_options.dates == DateForm::Shown;
            ByteSink sink(key);
            appendJsonString(isLocal ? m_columns.heading(i) : m_columns.name(i), sink);
            sink.append(':');
        }
        m_keys.push_back(key);
    }
}

void JsonWriter::begin(QByteArray &out)
{
    if (m_framing == JsonFraming::Array)
        out.append('[');
}

void JsonWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                       QByteArray &out)
{
    ByteSink sink(out);
    // What the server sent cannot be masked: then all columns are what comes closest.
    if (m_columns.size() == 0 && m_options.masking != Masking::None)
        setColumns(allColumnNames(table));
    if (m_columns.size() > 0) {
        m_columns.setTable(table);
        m_columns.forEachLine(rows, [this, &sink] {
            openObject(sink);
            writeObject(sink);
            closeObject(sink);
        });
        return;
    }
    if (m_options.masking != Masking::None)
        return;
    m_rawRows.forEach(table, rows, [this, &sink](std::string_view json) {
        openObject(sink);
        if (m_framing == JsonFraming::Lines)
            appendOnOneLine(json, sink);
        else
            sink.append(json);
        closeObject(sink);
    });
}

void JsonWriter::end(const Stamp &stamp, QByteArray &out)
{
    ByteSink sink(out);
    const bool isMarked = !marksOf(stamp, m_options.masking).empty();
    if (isMarked) {
        const QByteArray json = stampJson(stamp, m_written, m_options.masking);
        openObject(sink);
        sink.append(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
        if (m_framing == JsonFraming::Lines)
            sink.append('\n');
    }
    if (m_framing == JsonFraming::Array)
        sink.append(isMarked || m_written > 0 ? "\n]\n" : "]\n");
}

void JsonWriter::openObject(ByteSink &sink) const
{
    if (m_framing == JsonFraming::Array)
        sink.append(m_written > 0 ? ",\n" : "\n");
}

void JsonWriter::closeObject(ByteSink &sink)
{
    if (m_framing == JsonFraming::Lines)
        sink.append('\n');
    ++m_written;
}

void JsonWriter::writeObject(ByteSink &sink)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QByteArray &key = m_keys[i];
        sink.append(std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
        appendJsonValue(m_columns.cell(i), sink);
    }
    sink.append('}');
}

} // namespace

std::unique_ptr<ExportWriter> makeJsonWriter(JsonFraming framing, const ExportOptions &options)
{
    return std::make_unique<JsonWriter>(framing, options);
}

} // namespace rollcall
