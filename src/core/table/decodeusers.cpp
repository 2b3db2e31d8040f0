// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/columnpacker.h"
#include "core/table/jsonomission.h"
#include "core/table/pagereader.h"
#include "core/table/userchunkdata.h"
#include "core/table/utf8repair.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>
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
        for (const PathTree::Column &column : m_found)
            addColumn(column.path, packer.pack(cellsOf(column)));
        for (const Merged &merged : m_merged)
            addAttribute(merged.path, merged.attribute, packer.pack(cellsOf(merged)));
        if (!m_format.statusRules.empty())
            addAttribute(syntheticPath(Attribute::Status), Attribute::Status,
                         packer.pack(ruledStatuses()));
        for (const AbsentAttribute &absent : m_format.absent) {
            if (m_data->columnOf[static_cast<std::size_t>(absent.attribute)] != ColumnData::none)
                continue;
            const std::vector<LooseCell> cells(
                m_data->rows, LooseCell{packKind(CellKind::Blank, absent.why), {}});
            addAttribute(syntheticPath(absent.attribute), absent.attribute, packer.pack(cells));
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
    //! An attribute that has several paths, not only the first of them on this page.
    struct Merged
    {
        std::string path; //!< the format's first; that one is no column of its own
        Attribute attribute = Attribute::Id;
        std::vector<const PathTree::Column *> columns; //!< in the format's order
    };

    std::vector<LooseCell> cellsOf(const PathTree::Column &column) const
    {
        std::vector<LooseCell> cells(m_data->rows);
        for (const PathTree::Found &found : column.found)
            cells[found.row] = found.cell;
        return cells;
    }

    std::vector<LooseCell> cellsOf(const Merged &merged) const
    {
        std::vector<LooseCell> cells = cellsOf(*merged.columns.front());
        for (const PathTree::Column *column : merged.columns) {
            for (const PathTree::Found &found : column->found) {
                if (cells[found.row].text.empty() && !found.cell.text.empty())
                    cells[found.row] = found.cell;
            }
        }
        return cells;
    }

    //! A column that no path of the page has. No key of a page joins to it but one that wants to.
    static std::string syntheticPath(Attribute attribute)
    {
        return '(' + std::string(infoOf(attribute).name) + ')';
    }

    std::vector<LooseCell> ruledStatuses() const
    {
        std::vector<LooseCell> words(m_data->rows);
        for (auto rule = m_format.statusRules.rbegin(); rule != m_format.statusRules.rend();
             ++rule) {
            // From the last rule to the first, so that the first that holds is what stays.
            const auto column = std::ranges::find(m_found, rule->path, &PathTree::Column::path);
            if (column == m_found.end())
                continue;
            for (const PathTree::Found &found : column->found) {
                const bool holds = cellKind(found.cell.kind) != CellKind::Blank
                    && (rule->value.empty() ? !found.cell.text.empty()
                                            : found.cell.text == rule->value);
                if (holds)
                    words[found.row] = {packKind(CellKind::Text),
                                        rule->word.empty() ? found.cell.text
                                                           : std::string_view(rule->word)};
            }
        }
        return words;
    }

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
                continue;
            m_attributes.emplace_back(mapping.path, mapping.attribute);
        }
        mergeColumns();
    }

    //! Finds the attributes whose values come from several paths.
    void mergeColumns()
    {
        for (const auto &[path, attribute] : m_attributes) {
            Merged merged{{}, attribute, {}};
            for (const AttributeMapping &mapping : m_format.attributes) {
                if (mapping.attribute != attribute)
                    continue;
                if (merged.path.empty())
                    merged.path = mapping.path;
                const auto found =
                    std::ranges::find(m_found, mapping.path, &PathTree::Column::path);
                if (found != m_found.end())
                    merged.columns.push_back(&*found);
            }
            if (merged.columns.size() > 1 || merged.path != path)
                m_merged.push_back(std::move(merged));
        }
        std::erase_if(m_attributes, [this](const auto &pair) {
            return std::ranges::find(m_merged, pair.second, &Merged::attribute) != m_merged.end();
        });
    }

    //! Whether the path stands for a merged attribute, which shows it, and for nothing else.
    bool isShownMerged(std::string_view path) const
    {
        return std::ranges::find(m_merged, path, &Merged::path) != m_merged.end();
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
    void addColumn(const std::string &path, ColumnData data)
    {
        if (std::ranges::count(m_attributes, path, &MappedPath::first) > 1)
            data.hasTwin = true;
        bool isAdded = isShownMerged(path);
        for (const auto &[mappedPath, attribute] : m_attributes) {
            if (mappedPath != path)
                continue;
            addAttribute(path, attribute, data);
            isAdded = true;
        }
        if (!isAdded) {
            m_data->columns.push_back({path, std::nullopt});
            m_data->columnData.push_back(data);
        }
    }

    void addAttribute(const std::string &path, Attribute attribute, const ColumnData &data)
    {
        m_data->columnOf[static_cast<std::size_t>(attribute)] =
            static_cast<std::uint32_t>(m_data->columns.size());
        m_data->columns.push_back({path, attribute});
        m_data->columnData.push_back(data);
    }

    AccountStatus statusOf(std::string_view text) const
    {
        const auto word = std::ranges::find(m_format.statusWords, text, &StatusWord::word);
        if (word != m_format.statusWords.end())
            return word->status;
        const auto rule =
            std::ranges::find_if(m_format.statusRules, [text](const StatusRule &each) {
                return text == (each.word.empty() ? each.value : each.word);
            });
        return rule == m_format.statusRules.end() ? AccountStatus::Unknown : rule->status;
    }

    void readStatuses()
    {
        const auto index = m_data->columnOf[static_cast<std::size_t>(Attribute::Status)];
        if (index == ColumnData::none)
            return;
        const ColumnData &column = m_data->columnData[index];
        m_data->statuses.reserve(column.valueCount);
        for (std::uint32_t value = 0; value < column.valueCount; ++value) {
            const bool isBlank = cellKind(m_data->kind(column, value)) == CellKind::Blank;
            m_data->statuses.push_back(isBlank ? AccountStatus::Unknown
                                               : statusOf(m_data->text(column, value)));
        }
    }

    using MappedPath = std::pair<std::string_view, Attribute>;

    const PageFormat &m_format;
    std::unique_ptr<UserChunk::Data> m_data = std::make_unique<UserChunk::Data>();
    std::vector<PathTree::Column> m_found;
    std::vector<MappedPath> m_attributes;
    std::vector<Merged> m_merged;
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
    auto decoded = decodePage(page, format);
    if (!decoded.ok())
        return decoded.error();
    return std::move(decoded).value().chunk;
}

Result<DecodedPage> decodePage(std::string_view page, const PageFormat &format,
                               const std::function<void(const PageEnvelope &)> &onEnvelope)
{
    if (page.size() > maxPageBytes)
        return Error{.kind = ErrorKind::TooLarge, .detail = "a page of over 512 MiB"};
    const std::size_t start = page.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    std::string_view json = page.substr(start);
    std::optional<Utf8Repair> repair;
    if (!simdjson::validate_utf8(json.data(), json.size()))
        json = repair.emplace(json).text();
    std::optional<std::string> kept;
    if (!format.droppedKeys.empty())
        json = kept.emplace(withoutMembers(json, format.droppedKeys));

    auto tokens = JsonTokens::scan(json);
    if (!tokens.ok())
        return tokens.error();
    PageReader reader(std::move(tokens).value(), format);
    if (const char *why = reader.read())
        return badResponse(why);
    if (onEnvelope)
        onEnvelope(reader.envelope());
    auto data = ChunkBuilder(reader, format).build();
    if (!everybodyHasAnId(*data))
        return badResponse("a user without an id");

    DecodedPage decoded{nullptr, reader.envelope()};
    std::vector<RowSpan> spans = reader.rows();
    if (kept) {
        data->raw = std::make_shared<const RawPage>(json, spans);
        decoded.chunk = std::make_shared<UserChunk>(std::move(data));
        return decoded;
    }
    for (RowSpan &span : spans) {
        std::size_t begin = span.begin;
        std::size_t end = begin + span.length;
        if (repair) {
            begin = repair->originalOffset(begin);
            end = repair->originalOffset(end);
        }
        span = {static_cast<std::uint32_t>(start + begin), static_cast<std::uint32_t>(end - begin)};
    }
    data->raw = std::make_shared<const RawPage>(page, spans);
    decoded.chunk = std::make_shared<UserChunk>(std::move(data));
    return decoded;
}

} // namespace rollcall
