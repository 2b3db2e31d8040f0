// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/grouppicker.h"

#include "core/providertext.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listtable.h"
#include "models/usertablemodel.h"
#include "session/errortext.h"
#include "session/querymoment.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int widestColumn = 280;

//! Each word somewhere, whatever it holds.
std::string queryOf(const QString &text)
{
    QString query;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words)
        query += u'"' + word.remove(u'"').remove(u'\\') + u"\" "_s;
    return query.toStdString();
}

} // namespace

GroupPicker::GroupPicker(const GroupSource &source, const Services &services,
                         const Profile &profile, std::shared_ptr<Authenticator> authenticator,
                         QWidget *parent)
    : QDialog(parent), m_source(source), m_services(services), m_list(source.groups()),
      m_fetch(new DetailFetch(source, services, profile, std::move(authenticator), m_list, {}, {},
                              this)),
      m_search(new QLineEdit), m_model(new UserTableModel(this)), m_table(new QTableView),
      m_note(new FieldNote), m_nested(new QCheckBox), m_buttons(new QDialogButtonBox)
{
    setObjectName(u"GroupPicker"_s);
    setWindowTitle(tr("Members of a Group"));
    m_search->setObjectName(u"groupSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search the groups"));
    m_search->setAccessibleName(tr("Search the groups"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_note->setObjectName(u"groupsNote"_s);
    m_nested->setObjectName(u"nestedBox"_s);
    m_nested->setText(tr("&Members of groups within it, too"));
    m_nested->setVisible(source.members().size() > 1);
    m_nested->setChecked(true);
    setUpTable();
    setUpLayout();
    connect(m_search, &QLineEdit::textChanged, this, &GroupPicker::update);
    connect(m_fetch, &DetailFetch::changed, this, &GroupPicker::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
    update();
}

GroupPicker::~GroupPicker() = default;

void GroupPicker::setUpTable()
{
    setUpListTable(*m_table, *m_model, m_list);
    m_table->setObjectName(u"groupTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QAbstractItemView::activated, this, &QDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(group().has_value()); });
}

void GroupPicker::setUpLayout()
{
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Show Members"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_nested);
    layout->addWidget(m_buttons);
    resize(640, 480);
}

//! The arrow keys walk through the groups while one types.
bool GroupPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        const int step = press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
        const int row = m_table->currentIndex().row() + step;
        if (step != 0 && row >= 0 && row < m_model->rowCount()) {
            m_table->selectRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::optional<Group> GroupPicker::group() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const auto row =
        selected.isEmpty() ? std::nullopt : m_model->tableRowAt(selected.constFirst().row());
    return row ? std::optional(groupAt(m_list, m_model->table(), *row)) : std::nullopt;
}

MemberList GroupPicker::way() const
{
    const QList<MemberList> ways = m_source.members();
    for (const MemberList &way : ways) {
        if (ways.size() > 1 && (way.depth == MembershipDepth::Transitive) == m_nested->isChecked())
            return way;
    }
    return ways.constFirst();
}

void GroupPicker::update()
{
    if (m_fetch->state() == DetailFetch::State::MoreToAsk)
        return m_fetch->askMore(); // changed again
    showRows();
    showState();
}

RowOrder GroupPicker::rowsFound() const
{
    const TableSnapshot table = m_fetch->snapshot();
    const auto parsed = parseQuery(queryOf(m_search->text()), queryTime(m_services.clock));
    const auto *const query = std::get_if<Query>(&parsed);
    RowOrder rows;
    if (query && !query->isEmpty()) {
        std::vector<std::uint32_t> columns;
        for (const DetailColumn &column : m_list.columns) {
            if (const auto number = table.columnByName(column.name.toStdString()))
                columns.push_back(*number);
        }
        matchRows(table, *query, columns, 0, rows);
    } else {
        rows = table.distinctRows();
    }
    sortRows(table, {{m_list.columns.constFirst().name.toStdString()}},
             QLocale().name().toStdString(), rows);
    return rows;
}

void GroupPicker::showRows()
{
    const auto chosen = group();
    const bool isFirst = m_model->rowCount() == 0;
    const auto rows = std::make_shared<const RowOrder>(rowsFound());
    m_model->show(m_fetch->snapshot(), rows, 0);
    if (isFirst && !rows->empty()) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    }
    int row = 0; // what Return would choose
    for (int at = 0; chosen && at < m_model->rowCount(); ++at) {
        if (m_model->index(at, 0).data(int(UserRole::UserIdRole)).toString() == chosen->id)
            row = at;
    }
    if (!rows->empty())
        m_table->selectRow(row);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!rows->empty());
}

void GroupPicker::showState()
{
    const QString number = QLocale().toString(m_fetch->rows());
    switch (m_fetch->state()) {
    case DetailFetch::State::Asking:
    case DetailFetch::State::MoreToAsk:
    case DetailFetch::State::Stopped:
        return m_note->setNote(Tone::Info,
                               m_fetch->rows() > 0 ? tr("Loading… %1 so far.", "groups").arg(number)
                                                   : tr("Loading…"));
    case DetailFetch::State::Failed: {
        const QString why = ErrorText::ofRefusal(m_fetch->problem(), m_list.needs);
        return m_note->setNote(Tone::Danger,
                               m_fetch->rows() > 0
                                   ? tr("These are not all groups. %1", "what happened").arg(why)
                                   : why);
    }
    case DetailFetch::State::Complete:
        break;
    }
    if (m_fetch->rows() == 0)
        return m_note->setNote(Tone::Neutral, translatedProviderText(m_list.nothing));
    if (m_model->rowCount() == 0)
        return m_note->setNote(Tone::Neutral,
                               tr("None of %1 groups matches.", "number").arg(number));
    m_note->setNote(Tone::Neutral, translatedProviderText(m_list.remark));
}

} // namespace rollcall
