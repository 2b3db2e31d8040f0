// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/xlsx.h"

#include "exports/linecount.h"

#include "core/stampwords.h"
#include "exports/rowformatter.h"
#include "exports/workfile.h"
#include "exports/xlsxtext.h"
#include "exports/zipentry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <cstdio>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsOfASheet = LXW_ROW_MAX - 8; // room for the marks below
constexpr std::int64_t dayMilliseconds = 86'400'000;
constexpr std::int64_t epochDay = 25'569; // 1970-01-01 in days since Excel's 1899-12-30
constexpr std::int64_t firstSoundDay = 61; // before 1900-03-01 Excel counts a day that never was

Error libraryError(lxw_error code)
{
    return Error{ErrorKind::FileFailed, lxw_strerror(code), "", lxw_strerror(code)};
}

//! What the zone's clocks showed, as if it were UTC: a workbook's dates have no zone.
std::int64_t wallClock(std::int64_t milliseconds, DateForm form)
{
    if (form != DateForm::Shown)
        return milliseconds;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return milliseconds + moment.offsetFromUtc() * std::int64_t{1000};
}

std::string toUtf8(const QJsonValue &value)
{
    return value.isString() ? value.toString().toStdString()
                            : value.toVariant().toString().toStdString();
}

//! Writes a workbook through libxlsxwriter; see XlsxExporter for what it holds.
class XlsxWriter final : public ExportWriter
{
public:
    explicit XlsxWriter(const ExportOptions &options);
    ~XlsxWriter() override;

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    Result<bool> rest(QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    void open();
    void nextSheet();
    void writeLine();
    void writeCell(lxw_col_t column, std::size_t from);
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
                   lxw_format *format);
    void finishSheet();
    void writeAbout(const Stamp &stamp, const std::vector<std::string> &marks);
    void close();
    bool isWhole();
    void keep(lxw_error code);

    ExportOptions m_options;
    RowFormatter m_columns;
    WorkFile m_file;
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr; //!< null: not begun, or closed
    std::vector<lxw_worksheet *> m_sheets; //!< the book's
    lxw_format *m_heading = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_mark = nullptr;
    lxw_row_t m_row = 0; //!< the next of the last sheet
    qint64 m_lines = 0;
    std::string m_text;
    std::string m_changed;
    std::optional<Error> m_error;
};

ExportOptions withZone(ExportOptions options)
{
    // A real date has no zone of its own: the heading names it always.
    if (options.dates == DateForm::AsSent)
        options.dates = DateForm::IsoUtc;
    return options;
}

XlsxWriter::XlsxWriter(const ExportOptions &options)
    : m_options(withZone(options)), m_columns(m_options), m_file(m_options),
      m_path(QFile::encodeName(m_file.path())), m_folder(QFile::encodeName(options.workFolder))
{ }

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxWriter::begin(QByteArray &)
{
    if (m_columns.size() > 0)
        open();
}

void XlsxWriter::open()
{
    if (m_path.isEmpty()) {
        m_error = m_file.error();
        return;
    }
    // Its parts lie beside the file: the system's folder may be small, and is not the user's.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = m_folder.isEmpty() ? nullptr : m_folder.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy\\-mm\\-dd\\ hh:mm:ss");
    m_mark = workbook_add_format(m_book);
    format_set_bold(m_mark);
    format_set_font_color(m_mark, 0xC00000);
    nextSheet();
}

void XlsxWriter::nextSheet()
{
    const std::size_t number = m_sheets.size() + 1;
    const std::string name = number == 1 ? "Users" : "Users " + std::to_string(number);
    lxw_worksheet *const sheet = workbook_add_worksheet(m_book, name.c_str());
    m_sheets.push_back(sheet);
    if (!sheet || !sheet->optimize_tmpfile)
        return keep(LXW_ERROR_CREATING_TMPFILE);
    m_row = 0;
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, m_columns.isDate(i) ? 20 : 24, nullptr);
        writeText(sheet, 0, column, m_columns.heading(i), m_heading);
    }
    m_row = 1;
}

void XlsxWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                       QByteArray &)
{
    if (m_columns.size() == 0) {
        m_options.columns = allColumnNames(table);
        m_columns = RowFormatter(m_options);
        if (m_columns.size() == 0)
            return;
        open();
    }
    if (m_error)
        return;
    if (m_columns.size() > LXW_COL_MAX)
        return keep(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    m_columns.setTable(table);
    m_columns.forEachLine(rows, [this] { writeLine(); });
    // The library does not look whether its parts could be written.
    if (!m_error && std::ferror(m_sheets.back()->optimize_tmpfile) != 0)
        keep(LXW_ERROR_READING_TMPFILE);
}

void XlsxWriter::writeLine()
{
    if (m_error)
        return;
    if (m_row > rowsOfASheet) {
        finishSheet();
        nextSheet();
        if (m_error)
            return;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        writeCell(static_cast<lxw_col_t>(i), i);
    ++m_row;
    ++m_lines;
}

void XlsxWriter::writeCell(lxw_col_t column, std::size_t from)
{
    lxw_worksheet *const sheet = m_sheets.back();
    if (m_columns.isDate(from)) {
        const auto moment = m_columns.moment(from);
        if (moment && *moment >= (firstSoundDay - epochDay) * dayMilliseconds) {
            const auto wall = static_cast<double>(wallClock(*moment, m_options.dates));
            const double day = wall / dayMilliseconds + static_cast<double>(epochDay);
            return keep(worksheet_write_number(sheet, m_row, column, day, m_date));
        }
    }
    const Cell cell = m_columns.cell(from);
    if (cell.kind == CellKind::Boolean)
        return keep(worksheet_write_boolean(sheet, m_row, column, cell.text == "true", nullptr));
    writeText(sheet, m_row, column, plainText(cell), nullptr);
}

void XlsxWriter::writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                           std::string_view text, lxw_format *format)
{
    if (text.empty())
        return;
    m_text = xlsxText(text, m_changed); // with a NUL behind it
    keep(worksheet_write_string(sheet, row, column, m_text.c_str(), format));
}

void XlsxWriter::finishSheet()
{
    lxw_worksheet *const sheet = m_sheets.back();
    const auto lastColumn = static_cast<lxw_col_t>(m_columns.size() - 1);
    const lxw_row_t lastRow = m_row - 1;
    worksheet_autofilter(sheet, 0, 0, lastRow, lastColumn);
    const std::string range =
        "A1:" + std::string("XFD") + std::to_string(lastRow + 1); // all columns
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.c_str());
}

void XlsxWriter::end(const Stamp &stamp, QByteArray &)
{
    if (m_columns.size() == 0 && !m_book)
        open(); // nobody, and no columns: a book all the same
    if (m_error)
        return;
    const auto marks = marksOf(stamp, m_options.masking);
    if (m_columns.size() > 0)
        finishSheet();
    for (const std::string &mark : marks)
        writeText(m_sheets.back(), m_row++, 0, "# " + mark, m_mark);
    writeAbout(stamp, marks);
    if (!m_error)
        close();
}

void XlsxWriter::writeAbout(const Stamp &stamp, const std::vector<std::string> &marks)
{
    const std::size_t usersSheets = m_sheets.size();
    lxw_worksheet *const about = workbook_add_worksheet(m_book, "About");
    m_sheets.push_back(about);
    if (!about || !about->optimize_tmpfile)
        return keep(LXW_ERROR_CREATING_TMPFILE);
    worksheet_set_column(about, 0, 0, 20, nullptr);
    worksheet_set_column(about, 1, 1, 70, nullptr);
    lxw_row_t row = 0;
    for (const std::string &mark : marks)
        writeText(about, row++, 0, mark, m_mark);
    const QJsonObject words = stampObject(stamp, m_lines, m_options.masking);
    for (auto word = words.begin(); word != words.end(); ++word, ++row) {
        writeText(about, row, 0, word.key().toStdString(), m_heading);
        writeText(about, row, 1, toUtf8(word.value()), nullptr);
    }
    writeText(about, row, 0, "program", m_heading);
    writeText(about, row, 1, "Rollcall " ROLLCALL_VERSION, nullptr);
    lxw_doc_properties properties{};
    QByteArray title = "Users of " + m_options.title.toUtf8();
    properties.title = title.data();
    // Not the clock: the same rows make the same file.
    properties.created = static_cast<time_t>(
        (stamp.finished.isValid() ? stamp.finished : stamp.started).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    if (marks.empty())
        return;
    for (std::size_t i = 0; i < usersSheets; ++i)
        worksheet_set_tab_color(m_sheets[i], 0xC00000);
    worksheet_activate(about);
}

void XlsxWriter::close()
{
    for (lxw_worksheet *const sheet : m_sheets) {
        lxw_worksheet_write_single_row(sheet); // the last row waits for a next one
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
            return keep(LXW_ERROR_READING_TMPFILE);
    }
    const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
    keep(code);
    if (!m_error && !isWhole())
        m_error = Error{ErrorKind::FileFailed, "the workbook is not whole", "", "disk full"};
}

//! Putting the book together, the library looks at no write either; what was cut off has no end.
bool XlsxWriter::isWhole()
{
    QFile file(m_file.path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (std::size_t i = 1; i <= m_sheets.size(); ++i) {
        constexpr std::string_view lastTag = "</worksheet>";
        std::string tail;
        const bool isRead = readZipEntry(
            file, "xl/worksheets/sheet" + QByteArray::number(qulonglong(i)) + ".xml",
            [&](std::string_view part) {
                tail.append(part.size() > lastTag.size() ? part.substr(part.size() - lastTag.size())
                                                         : part);
                if (tail.size() > lastTag.size())
                    tail.erase(0, tail.size() - lastTag.size());
            });
        if (!isRead || tail != lastTag)
            return false;
    }
    return true;
}

Result<bool> XlsxWriter::rest(QByteArray &out)
{
    if (m_error)
        return *m_error;
    return m_file.rest(out);
}

void XlsxWriter::keep(lxw_error code)
{
    if (code != LXW_NO_ERROR && !m_error)
        m_error = libraryError(code);
}

} // namespace

QString XlsxExporter::id() const
{
    return u"xlsx"_s;
}

QString XlsxExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "Excel workbook"));
}

QString XlsxExporter::suffix() const
{
    return u"xlsx"_s;
}

std::unique_ptr<ExportWriter> XlsxExporter::writer(const ExportOptions &options) const
{
    return std::make_unique<XlsxWriter>(options);
}

std::optional<qint64> XlsxExporter::linesIn(const QString &path, int marks) const
{
    qint64 sheets = 0;
    const auto rows = linecount::sheetRows(path, sheets);
    return rows ? std::optional(*rows - sheets - marks) : std::nullopt; // their headings
}

} // namespace rollcall
