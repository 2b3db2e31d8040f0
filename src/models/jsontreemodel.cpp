// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontreemodel.h"

#include "core/displaytext.h"
#include "core/table/jsontokens.h"
#include "core/table/utf8repair.h"

#include <vector>

namespace rollcall {

namespace {

//! What a JSON string means; a text with an escape that JSON has not stays as it is.
std::string unquoted(std::string_view token)
{
    const std::string_view inside = token.substr(1, token.size() < 2 ? 0 : token.size() - 2);
    std::string meaning;
    return unescapeJson(inside, meaning) ? meaning : std::string(inside);
}

bool isOpening(char c)
{
    return c == '{' || c == '[';
}

bool isStructural(char c)
{
    return isOpening(c) || c == '}' || c == ']' || c == ':' || c == ',';
}

//! Takes a value whole, however deep; empty: there is none.
std::string_view takeValue(JsonTokens &tokens, std::string_view text)
{
    if (tokens.atEnd() || (isStructural(tokens.front()) && !isOpening(tokens.front())))
        return {};
    if (!isOpening(tokens.front()))
        return tokens.takeScalar();
    const std::size_t begin = tokens.offset();
    int depth = 0;
    while (!tokens.atEnd()) {
        const char c = tokens.front();
        if (!isStructural(c)) {
            tokens.takeScalar();
            continue;
        }
        tokens.take(c);
        if (isOpening(c))
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth == 0)
            return text.substr(begin, tokens.lastEnd() - begin);
    }
    return {};
}

} // namespace

struct JsonTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0; //!< among the parent's children
    std::string key{}; //!< of an entry of an object
    std::string_view text{}; //!< of the value, as sent
    bool hasChildrenMade = false;
    std::vector<std::unique_ptr<Node>> children{};

    bool isObject() const { return text.starts_with('{'); }
    bool isList() const { return text.starts_with('['); }
    bool isContainer() const { return isObject() || isList(); }
    bool isText() const { return text.starts_with('"'); }
};

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent) { }

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setJson(const QByteArray &raw)
{
    beginResetModel();
    m_root.reset();
    m_text = Utf8Repair({raw.constData(), std::size_t(raw.size())}).text();
    auto tokens = JsonTokens::scan(m_text);
    if (tokens.ok()) {
        JsonTokens all = std::move(tokens).value();
        const std::string_view whole = takeValue(all, m_text);
        if (!whole.empty() && all.atEnd()) {
            m_root = std::make_unique<Node>();
            m_root->text = whole;
        }
    }
    endResetModel();
}

//! Deeper levels are passed over, not looked into.
void JsonTreeModel::makeChildren(Node &node) const
{
    if (node.hasChildrenMade || !node.isContainer())
        return;
    node.hasChildrenMade = true;
    auto scanned = JsonTokens::scan(node.text);
    if (!scanned.ok())
        return;
    JsonTokens tokens = std::move(scanned).value();
    tokens.take(node.text.front());
    while (!tokens.atEnd()) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = int(node.children.size());
        if (node.isObject()) {
            if (tokens.front() != '"')
                return;
            child->key = unquoted(tokens.takeScalar());
            if (!tokens.take(':'))
                return;
        }
        child->text = takeValue(tokens, node.text);
        if (child->text.empty())
            return;
        node.children.push_back(std::move(child));
        if (!tokens.take(','))
            return;
    }
}

JsonTreeModel::Node &JsonTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex JsonTreeModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row, 0, const_cast<Node *>(&node)) : QModelIndex();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[std::size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeAt(index).parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_root || parent.column() > 0)
        return 0;
    Node &node = nodeAt(parent);
    makeChildren(node);
    return int(node.children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return int(Column::Kind) + 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_root || parent.column() > 0 || !nodeAt(parent).isContainer())
        return false;
    return rowCount(parent) > 0;
}

std::string JsonTreeModel::meaningOf(const Node &node)
{
    return node.isText() ? unquoted(node.text) : std::string(node.text);
}

//! An entry of a list is called by its place.
QString JsonTreeModel::keyText(const Node &node) const
{
    return node.parent->isList() ? QStringLiteral("[%1]").arg(node.row) : displayText(node.key);
}

QString JsonTreeModel::valueText(const Node &node) const
{
    if (!node.isContainer())
        return displayText(meaningOf(node));
    const int entries = rowCount(indexOf(node));
    if (entries == 0)
        return node.isObject() ? QStringLiteral("{}") : QStringLiteral("[]");
    return node.isObject() ? tr("%Ln key(s)", nullptr, entries)
                           : tr("%Ln entry(ies)", nullptr, entries);
}

//! Lists are columns as a whole: what is in one is found by the list's own path.
QString JsonTreeModel::pathOf(const Node &node)
{
    std::string path;
    for (const Node *at = &node; at->parent; at = at->parent) {
        if (at->parent->isList())
            path.clear();
        else
            path = path.empty() ? at->key : at->key + '.' + path;
    }
    return exactText(path);
}

QString JsonTreeModel::kindText(const Node &node)
{
    switch (node.text.front()) {
    case '{':
        return tr("object", "kind of a JSON value");
    case '[':
        return tr("list", "kind of a JSON value");
    case '"':
        return tr("text", "kind of a JSON value");
    case 't':
    case 'f':
        return tr("yes or no", "kind of a JSON value: true, false");
    case 'n':
        return tr("nothing", "kind of a JSON value: null");
    default: // any character, of which digits and the minus begin a number
        return tr("number", "kind of a JSON value");
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case Column::Key:
            return keyText(node);
        case Column::Value:
            return valueText(node);
        case Column::Kind:
            return kindText(node);
        }
        return {};
    case Qt::ToolTipRole: {
        if (node.isContainer())
            return toolTipHtml(displayText(pathOf(node), TextPlace::ToolTip));
        return toolTipHtml(displayText(meaningOf(node), TextPlace::ToolTip));
    }
    case int(JsonRole::ValueRole):
        return exactText(meaningOf(node));
    case int(JsonRole::PathRole):
        return pathOf(node);
    case int(JsonRole::IsContainerRole):
        return node.isContainer();
    default: // Qt's other roles
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Key:
        return tr("Key", "heading");
    case Column::Value:
        return tr("Value", "heading");
    case Column::Kind:
        return tr("Kind", "heading: text, number…");
    }
    return {};
}

QModelIndexList JsonTreeModel::find(const QString &words, qsizetype most) const
{
    QModelIndexList found;
    if (!m_root || words.isEmpty())
        return found;
    // By hand, not by recursion: nesting may be deeper than the stack.
    std::vector<Node *> toVisit{m_root.get()};
    while (!toVisit.empty() && found.size() < most) {
        Node &node = *toVisit.back();
        toVisit.pop_back();
        const bool isFound = node.parent
            && (keyText(node).contains(words, Qt::CaseInsensitive)
                || (!node.isContainer() && valueText(node).contains(words, Qt::CaseInsensitive)));
        if (isFound)
            found.append(indexOf(node));
        makeChildren(node);
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
            toVisit.push_back(child->get());
    }
    return found;
}

} // namespace rollcall
