// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sqlite.h"

#include "core/stampwords.h"
#include "exports/rowformatter.h"
#include "exports/workfile.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

std::string sqlName(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"')
            text += '"';
        if (c != '\0') // a statement ends there
            text += c;
    }
    return text + '"';
}

std::string folded(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; // as SQLite compares names
    return text;
}

//! A whole number whose digits come back the same.
std::optional<std::int64_t> integerOf(std::string_view digits)
{
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isWhole = code == std::errc() && end == digits.data() + digits.size();
    return isWhole && std::to_string(number) == digits ? std::optional(number) : std::nullopt;
}

std::string tableName(const Stamp &stamp, Masking masking)
{
    if (stamp.state != ListingState::Complete)
        return "users_PARTIAL";
    if (!stamp.limitedBy.isEmpty())
        return "users_LIMITED";
    return masking == Masking::None ? "users" : "users_MASKED";
}

//! Writes a database; see SqliteExporter for what it holds.
class SqliteWriter final : public ExportWriter
{
public:
    explicit SqliteWriter(const ExportOptions &options)
        : m_options(options), m_columns(options), m_file(options)
    { }
    ~SqliteWriter() override { close(); }

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    Result<bool> rest(QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    void open();
    void writeLine();
    void bind(int place, const Cell &cell);
    void bindText(sqlite3_stmt *statement, int place, std::string_view text);
    void writeManifest(const Stamp &stamp);
    void run(const std::string &sql);
    void prepare(const std::string &sql);
    void step();
    void finalize();
    void close();
    void keep(int code);

    ExportOptions m_options;
    RowFormatter m_columns;
    WorkFile m_file;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    qint64 m_lines = 0;
    std::optional<Error> m_error;
};

void SqliteWriter::begin(QByteArray &)
{
    if (m_columns.size() > 0)
        open();
}

void SqliteWriter::open()
{
    if (m_file.path().isEmpty()) {
        m_error = m_file.error();
        return;
    }
    keep(sqlite3_open_v2(m_file.path().toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE,
                         nullptr));
    // Nobody reads the file before it is whole, and it is thrown away when it does not get there.
    run("PRAGMA journal_mode = OFF");
    run("PRAGMA synchronous = OFF");
    run("PRAGMA locking_mode = EXCLUSIVE");
    run("BEGIN");
    std::vector<std::string> taken;
    std::string names;
    std::string places;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::string heading = m_columns.heading(i);
        std::string name = heading;
        for (int n = 2; std::ranges::find(taken, folded(name)) != taken.end(); ++n)
            name = heading + "_" + std::to_string(n);
        taken.push_back(folded(name));
        names += (i == 0 ? "" : ", ") + sqlName(name);
        places += i == 0 ? "?" : ", ?";
    }
    run("CREATE TABLE users (" + (names.empty() ? "\"\"" : names) + ")");
    prepare("INSERT INTO users VALUES (" + (places.empty() ? "?" : places) + ")");
}

void SqliteWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                         QByteArray &)
{
    if (m_columns.size() == 0) {
        m_options.columns = allColumnNames(table);
        m_columns = RowFormatter(m_options);
        if (m_columns.size() == 0)
            return;
        open();
    }
    m_columns.setTable(table);
    m_columns.forEachLine(rows, [this] { writeLine(); });
}

void SqliteWriter::writeLine()
{
    if (m_error)
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        bind(static_cast<int>(i) + 1, m_columns.cell(i));
    step();
    ++m_lines;
}

void SqliteWriter::bind(int place, const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Blank:
        return keep(sqlite3_bind_null(m_insert, place));
    case CellKind::Boolean:
        return keep(sqlite3_bind_int(m_insert, place, cell.text == "true" ? 1 : 0));
    case CellKind::Number:
        if (const auto number = integerOf(cell.text))
            return keep(sqlite3_bind_int64(m_insert, place, *number));
        return bindText(m_insert, place, cell.text);
    case CellKind::Text:
    case CellKind::List:
        return bindText(m_insert, place, cell.text);
    }
}

void SqliteWriter::bindText(sqlite3_stmt *statement, int place, std::string_view text)
{
    // Some texts are remade for the next column already, so each is copied.
    keep(sqlite3_bind_text64(statement, place, text.data() ? text.data() : "", text.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteWriter::end(const Stamp &stamp, QByteArray &)
{
    if (!m_database && !m_error)
        open(); // nobody, and no columns
    finalize();
    if (const std::string name = tableName(stamp, m_options.masking); name != "users")
        run("ALTER TABLE users RENAME TO " + sqlName(name));
    writeManifest(stamp);
    run("COMMIT");
    close();
}

void SqliteWriter::writeManifest(const Stamp &stamp)
{
    QJsonObject words = stampObject(stamp, m_lines, m_options.masking);
    words.insert(u"program"_s, QStringLiteral("Rollcall " ROLLCALL_VERSION));
    int number = 0;
    for (const std::string &mark : marksOf(stamp, m_options.masking))
        words.insert(u"mark%1"_s.arg(++number), QString::fromStdString(mark));
    run("CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT)");
    prepare("INSERT INTO manifest VALUES (?, ?)");
    for (auto word = words.begin(); word != words.end() && !m_error; ++word) {
        bindText(m_insert, 1, word.key().toStdString());
        bindText(m_insert, 2, word.value().toVariant().toString().toStdString());
        step();
    }
    finalize();
}

Result<bool> SqliteWriter::rest(QByteArray &out)
{
    if (m_error)
        return *m_error;
    return m_file.rest(out);
}

void SqliteWriter::run(const std::string &sql)
{
    if (!m_error)
        keep(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr));
}

void SqliteWriter::prepare(const std::string &sql)
{
    if (!m_error)
        keep(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &m_insert, nullptr));
}

void SqliteWriter::step()
{
    if (m_error)
        return;
    if (const int code = sqlite3_step(m_insert); code != SQLITE_DONE)
        return keep(code);
    keep(sqlite3_reset(m_insert));
}

void SqliteWriter::finalize()
{
    sqlite3_finalize(std::exchange(m_insert, nullptr));
}

void SqliteWriter::close()
{
    finalize();
    if (const int code = sqlite3_close(std::exchange(m_database, nullptr)); code != SQLITE_OK)
        keep(code);
}

void SqliteWriter::keep(int code)
{
    if (code == SQLITE_OK || m_error)
        return;
    const std::string words = m_database ? sqlite3_errmsg(m_database) : sqlite3_errstr(code);
    m_error = Error{ErrorKind::FileFailed, words, "", words};
}

} // namespace

QString SqliteExporter::id() const
{
    return u"sqlite"_s;
}

QString SqliteExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "SQLite database"));
}

QString SqliteExporter::suffix() const
{
    return u"sqlite"_s;
}

std::unique_ptr<ExportWriter> SqliteExporter::writer(const ExportOptions &options) const
{
    return std::make_unique<SqliteWriter>(options);
}

std::optional<qint64> SqliteExporter::linesIn(const QString &path, int marks) const
{
    Q_UNUSED(marks)
    sqlite3 *database = nullptr;
    std::optional<qint64> lines;
    sqlite3_stmt *statement = nullptr;
    const bool isOpen =
        sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr)
        == SQLITE_OK;
    for (const char *const table : {"users", "users_PARTIAL", "users_LIMITED", "users_MASKED"}) {
        const std::string sql = std::string("SELECT count(*) FROM ") + table;
        const bool isThere = isOpen && !lines
            && sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK;
        if (isThere && sqlite3_step(statement) == SQLITE_ROW)
            lines = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(std::exchange(statement, nullptr));
    }
    sqlite3_close(database);
    return lines;
}

} // namespace rollcall
