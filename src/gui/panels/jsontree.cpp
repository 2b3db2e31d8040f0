// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/jsontree.h"

#include "core/query/querylexer.h"
#include "gui/widgets/theme.h"
#include "models/jsontreemodel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QStyledItemDelegate>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int openAtMost = 500; // keys; of more, each is opened by itself
constexpr int levelsOpen = 2;

QKeySequence keysOf(const QKeyEvent &press)
{
    return QKeySequence(press.keyCombination());
}

} // namespace

//! Rows as high as those of the tables beside it; those that were found stand out.
class JsonTree::RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSet<QModelIndex> found; //!< in the first column

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + 6};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!found.contains(index.siblingAtColumn(0)))
            return;
        const ToneColors colors =
            Theme::toneColors(Tone::Warning, Theme::schemeOf(option->palette));
        option->backgroundBrush = colors.fill;
        option->palette.setColor(QPalette::Text, colors.text);
    }
};

JsonTree::JsonTree(QWidget *parent)
    : QTreeView(parent), m_model(new JsonTreeModel(this)), m_rows(new RowDelegate(this)),
      m_copyValue(addTreeAction(tr("&Copy Value"), "copyJsonValueAction",
                                QKeySequence(QKeySequence::Copy))),
      m_copyPath(addTreeAction(tr("Copy &Path"), "copyJsonPathAction",
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      m_search(addTreeAction(tr("&Search for This Value"), "searchJsonValueAction",
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
{
    setModel(m_model);
    setItemDelegate(m_rows);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setIndentation(fontMetrics().height());
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header()->setSectionsMovable(false);
    connect(m_copyValue, &QAction::triggered, this,
            [this] { copy(currentIndex().data(int(JsonRole::ValueRole)).toString()); });
    connect(m_copyPath, &QAction::triggered, this, [this] {
        const std::string path =
            currentIndex().data(int(JsonRole::PathRole)).toString().toStdString();
        copy(QString::fromStdString(path.empty() ? path : quotedForQuery(path)));
    });
    connect(m_search, &QAction::triggered, this, [this] {
        if (const auto wanted = query())
            Q_EMIT searchWanted(*wanted);
    });
}

//! Not a shortcut of the window: there, the keys copy users and choose columns.
QAction *JsonTree::addTreeAction(const QString &text, const char *name, const QKeySequence &keys)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void JsonTree::setJson(const QByteArray &raw)
{
    m_rows->found.clear();
    m_model->setJson(raw);
    if (m_model->rowCount() <= openAtMost)
        expandToDepth(levelsOpen - 1);
    fitColumns();
}

QModelIndexList JsonTree::find(const QString &words, qsizetype most)
{
    const QModelIndexList found = m_model->find(words, most);
    m_rows->found = {found.begin(), found.end()};
    viewport()->update();
    return found;
}

void JsonTree::goTo(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

std::optional<QString> JsonTree::query() const
{
    const QModelIndex index = currentIndex();
    if (!m_queries || !index.isValid() || index.data(int(JsonRole::IsContainerRole)).toBool())
        return std::nullopt;
    return m_queries(index.data(int(JsonRole::PathRole)).toString(),
                     index.data(int(JsonRole::ValueRole)).toString());
}

void JsonTree::updateActions()
{
    const QModelIndex index = currentIndex();
    m_copyValue->setEnabled(index.isValid());
    m_copyPath->setEnabled(!index.data(int(JsonRole::PathRole)).toString().isEmpty());
    m_search->setEnabled(query().has_value());
    m_search->setVisible(bool(m_queries));
}

QAction *JsonTree::actionFor(const QKeyEvent &press) const
{
    for (QAction *const action : {m_copyValue, m_copyPath, m_search}) {
        if (action->shortcut() == keysOf(press))
            return action;
    }
    return nullptr;
}

bool JsonTree::event(QEvent *event)
{
    // The window's shortcuts with these keys are for the table of users.
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    QAction *const action = actionFor(*event);
    if (!action)
        return QTreeView::keyPressEvent(event);
    updateActions();
    action->trigger();
}

void JsonTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at =
        isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!at.isValid())
        return;
    setCurrentIndex(at.siblingAtColumn(0));
    updateActions();
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"jsonMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyValue, m_copyPath, m_search});
    menu->addSeparator();
    menu->addAction(tr("&Expand All"), this, &QTreeView::expandAll);
    menu->addAction(tr("C&ollapse All"), this, &QTreeView::collapseAll);
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft())
                        : event->globalPos());
}

void JsonTree::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void JsonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

//! Keys as wide as they are, up to half of it; values have what is left.
void JsonTree::fitColumns()
{
    const int width = viewport()->width();
    const int kind = sizeHintForColumn(int(JsonTreeModel::Column::Kind));
    const bool hasRoom = width > fontMetrics().averageCharWidth() * 50;
    setColumnHidden(int(JsonTreeModel::Column::Kind), !hasRoom);
    const int key = std::min(sizeHintForColumn(int(JsonTreeModel::Column::Key)), width / 2);
    setColumnWidth(int(JsonTreeModel::Column::Key), key);
    setColumnWidth(int(JsonTreeModel::Column::Kind), kind);
    setColumnWidth(int(JsonTreeModel::Column::Value), width - key - (hasRoom ? kind : 0));
}

} // namespace rollcall
