// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/columnpacker.h"
#include "core/table/pagereader.h"
#include "core/table/userchunkdata.h"
#include "core/table/utf8repair.h"

#include <simdjson.h>

#include <algorithm>
#include <unordered_map>

namespace rollcall {

namespace {

// Offsets into a page and into its texts, which joining may lengthen, have 32 bits.
constexpr std::size_t maxPageBytes = std::size_t{512} << 20;
// A page of very many users must not become very many users times very many columns.
constexpr std::size_t maxCells = std::size_t{1} << 28;

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

Error badResponse(std::string detail)
{
    return Error{.kind = ErrorKind::BadResponse, .detail = std::move(detail)};
}

bool isNothing(const PathTree::Column &column)
{
    return column.isAlsoObject && std::ranges::all_of(column.found, [](const auto &found) {
               return cellKind(found.cell.kind) == CellKind::Blank;
           });
}

//! Turns what a reader found into a chunk's arrays.
class ChunkBuilder
{
public:
    ChunkBuilder(PageReader &reader, const PageFormat &format) : m_format(format)
    {
        m_data->rows = static_cast<std::uint32_t>(reader.rows().size());
        m_data->columnOf.fill(ColumnData::none);
        m_found = reader.paths().takeColumns();
        m_data->columnsLeftOut = reader.paths().leftOut();
        leaveOutColumns();
    }

    std::unique_ptr<UserChunk::Data> build()
    {
        ColumnPacker packer(*m_data);
        std::vector<LooseCell> cells;
        for (const PathTree::Column &column : m_found) {
            cells.assign(m_data->rows, LooseCell{});
            for (const PathTree::Found &found : column.found)
                cells[found.row] = found.cell;
            addColumn(column.path, packer.pack(cells));
        }
        readStatuses();
        m_data->columns.shrink_to_fit();
        m_data->columnData.shrink_to_fit();
        m_data->arena.shrink_to_fit();
        m_data->folded.shrink_to_fit();
        m_data->bytes.shrink_to_fit();
        m_data->shorts.shrink_to_fit();
        m_data->words.shrink_to_fit();
        return std::move(m_data);
    }

private:
    void leaveOutColumns()
    {
        std::erase_if(m_found, isNothing);
        const std::size_t most = maxCells / std::max(m_data->rows, 1u);
        std::size_t kept = 0;
        const auto left = std::erase_if(m_found, [&](const PathTree::Column &column) {
            return kept++ >= most && !isMapped(column.path);
        });
        m_data->columnsLeftOut += static_cast<std::uint32_t>(left);
        for (const AttributeMapping &mapping : m_format.attributes) {
            const auto isTaken = [&](const auto &pair) { return pair.second == mapping.attribute; };
            if (!isFound(mapping.path) || std::ranges::any_of(m_attributes, isTaken))
                continue; // of several paths for one attribute the first that occurs has it
            m_attributes.emplace_back(mapping.path, mapping.attribute);
        }
    }

    bool isMapped(std::string_view path) const
    {
        return std::ranges::find(m_format.attributes, path, &AttributeMapping::path)
            != m_format.attributes.end();
    }

    bool isFound(std::string_view path) const
    {
        return std::ranges::find(m_found, path, &PathTree::Column::path) != m_found.end();
    }

    //! A path that is two attributes (login and e-mail, say) is two columns over the same text.
    void addColumn(const std::string &path, const ColumnData &data)
    {
        bool isAdded = false;
        for (const auto &[mappedPath, attribute] : m_attributes) {
            if (mappedPath != path)
                continue;
            m_data->columnOf[static_cast<std::size_t>(attribute)] =
                static_cast<std::uint32_t>(m_data->columns.size());
            m_data->columns.push_back({path, attribute});
            m_data->columnData.push_back(data);
            isAdded = true;
        }
        if (!isAdded) {
            m_data->columns.push_back({path, std::nullopt});
            m_data->columnData.push_back(data);
        }
    }

    void readStatuses()
    {
        const auto index = m_data->columnOf[static_cast<std::size_t>(Attribute::Status)];
        if (index == ColumnData::none)
            return;
        const ColumnData &column = m_data->columnData[index];
        m_data->statuses.reserve(column.valueCount);
        for (std::uint32_t value = 0; value < column.valueCount; ++value) {
            const auto word = std::ranges::find(m_format.statusWords, m_data->text(column, value),
                                                &StatusWord::word);
            const bool isKnown = word != m_format.statusWords.end()
                && cellKind(m_data->kind(column, value)) != CellKind::Blank;
            m_data->statuses.push_back(isKnown ? word->status : AccountStatus::Unknown);
        }
    }

    const PageFormat &m_format;
    std::unique_ptr<UserChunk::Data> m_data = std::make_unique<UserChunk::Data>();
    std::vector<PathTree::Column> m_found;
    std::vector<std::pair<std::string_view, Attribute>> m_attributes; //!< by path
};

bool everybodyHasAnId(const UserChunk::Data &data)
{
    if (data.rows == 0)
        return true;
    const auto index = data.columnOf[static_cast<std::size_t>(Attribute::Id)];
    if (index == ColumnData::none)
        return false;
    const ColumnData &column = data.columnData[index];
    for (std::uint32_t value = 0; value < column.valueCount; ++value) {
        const Cell cell = data.valueCell(column, value);
        if ((cell.kind != CellKind::Text && cell.kind != CellKind::Number) || cell.text.empty())
            return false;
    }
    return true;
}

} // namespace

Result<std::shared_ptr<const UserChunk>> decodeUsers(std::string_view page,
                                                     const PageFormat &format)
{
    if (page.size() > maxPageBytes)
        return Error{.kind = ErrorKind::TooLarge, .detail = "a page of over 512 MiB"};
    const std::size_t start = page.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    std::string_view json = page.substr(start);
    std::optional<Utf8Repair> repair;
    if (!simdjson::validate_utf8(json.data(), json.size()))
        json = repair.emplace(json).text();

    auto tokens = JsonTokens::scan(json);
    if (!tokens.ok())
        return tokens.error();
    PageReader reader(std::move(tokens).value(), format);
    if (const char *why = reader.read())
        return badResponse(why);
    auto data = ChunkBuilder(reader, format).build();
    if (!everybodyHasAnId(*data))
        return badResponse("a user without an id");

    std::vector<RowSpan> spans = reader.rows();
    for (RowSpan &span : spans) {
        std::size_t begin = span.begin;
        std::size_t end = begin + span.length;
        if (repair) {
            begin = repair->originalOffset(begin);
            end = repair->originalOffset(end);
        }
        span = {static_cast<std::uint32_t>(start + begin), static_cast<std::uint32_t>(end - begin)};
    }
    data->raw = RawPage(page, spans);
    return std::shared_ptr<const UserChunk>(std::make_shared<UserChunk>(std::move(data)));
}

} // namespace rollcall
