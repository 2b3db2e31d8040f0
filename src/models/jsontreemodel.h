// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <string>
#include <string_view>

namespace rollcall {

//! What JsonTreeModel tells of a value beside Qt's own roles, in every column.
enum class JsonRole
{
    ValueRole = Qt::UserRole + 1, //!< QString: a text without quotes and escapes; else as sent
    PathRole, //!< QString: of the column that the value is in: "profile.login", "emails" for each
              //!< entry of that list; empty for the whole
    IsContainerRole //!< bool: an object or a list
};

//! A JSON text as a tree of keys, values and kinds. Numbers, the order of keys and keys that repeat
//! stay as they were sent; nothing is converted. Children are made when they are looked at.
//! Passive.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Key,
        Value,
        Kind
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    //! The tree is empty when `raw` is no JSON.
    void setJson(const QByteArray &raw);
    //! Keys and values that contain the words, any case, front to back; at most `most`.
    QModelIndexList find(const QString &words, qsizetype most) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node &nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    void makeChildren(Node &node) const;
    QString keyText(const Node &node) const;
    QString valueText(const Node &node) const;
    static std::string meaningOf(const Node &node); //!< a text without quotes and escapes
    static QString pathOf(const Node &node);
    static QString kindText(const Node &node);

    std::string m_text; //!< valid UTF-8; nodes point into it
    std::unique_ptr<Node> m_root; //!< of the value that the whole text is
};

} // namespace rollcall
