// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <functional>
#include <optional>

class QAction;

namespace rollcall {

class JsonTreeModel;

//! What finds the users with a value at a path, in the search language; nothing: no search does.
using ValueQuery = std::function<std::optional<QString>(const QString &path, const QString &value)>;

//! A JSON text as a tree whose values and paths can be copied and searched for.
class JsonTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTree(QWidget *parent = nullptr);

    void setJson(const QByteArray &raw);
    void setQueries(const ValueQuery &queries) { m_queries = queries; }
    //! Marks the keys and values with these words, `most` at most; holds until the next setJson().
    QModelIndexList find(const QString &words, qsizetype most);
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    void searchWanted(const QString &query);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class RowDelegate;

    QAction *addTreeAction(const QString &text, const char *name, const QKeySequence &keys);
    QAction *actionFor(const QKeyEvent &press) const;
    void copy(const QString &text) const;
    std::optional<QString> query() const;
    void updateActions();
    void fitColumns();

    JsonTreeModel *m_model;
    RowDelegate *m_rows;
    ValueQuery m_queries;
    QAction *m_copyValue;
    QAction *m_copyPath;
    QAction *m_search;
};

} // namespace rollcall
