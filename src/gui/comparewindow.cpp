// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparewindow.h"

#include "core/displaytext.h"
#include "core/providertext.h"
#include "gui/widgets/theme.h"
#include "models/comparemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

//! Rows that differ: bold, on the colour of a warning.
class DifferenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(int(CompareRole::DiffersRole)).toBool())
            return;
        const ToneColors colors =
            Theme::toneColors(Tone::Warning, Theme::schemeOf(option->palette));
        option->backgroundBrush = colors.fill;
        option->palette.setColor(QPalette::Text, colors.text);
        option->font.setBold(true);
    }
};

// Who has more entries of a kind is not compared by them.
constexpr qint64 mostEntries = 5'000;

bool goesOn(const DetailFetch *fetch)
{
    return fetch->state() == DetailFetch::State::MoreToAsk && fetch->rows() < mostEntries;
}

bool isDone(const DetailFetch *fetch)
{
    return fetch->state() != DetailFetch::State::Asking && !goesOn(fetch);
}

bool isKnown(const DetailFetch *fetch)
{
    return fetch->state() == DetailFetch::State::Complete;
}

QString textIn(const TableSnapshot &table, std::uint32_t row, const QString &name)
{
    const auto column = table.columnByName(name.toStdString());
    return column ? displayText(table.cell(row, *column).text) : QString();
}

} // namespace

CompareWindow::CompareWindow(const TableSnapshot &table, const std::vector<std::uint32_t> &rows,
                             const std::optional<DetailContext> &context, QWidget *parent)
    : QWidget(parent, Qt::Window), m_model(new CompareModel(this)),
      m_onlyDifferences(new QCheckBox(tr("Only what &differs"))), m_state(new QLabel)
{
    setObjectName(u"CompareWindow"_s);
    setWindowTitle(tr("Compare %Ln user(s)", nullptr, int(rows.size())));
    m_model->show(table, rows);
    auto *const view = new QTableView;
    view->setObjectName(u"compareTable"_s);
    view->setAccessibleName(tr("The users side by side"));
    view->setModel(m_model);
    view->setItemDelegate(new DifferenceDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::spacing);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    m_onlyDifferences->setObjectName(u"onlyDifferencesBox"_s);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *const copying = new QPushButton(tr("&Copy", "button"));
    copying->setObjectName(u"copyButton"_s);
    copying->setToolTip(tr("Copy what is shown as text with tabs"));

    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(copying);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
    resize(260 * (int(rows.size()) + 1), 560);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this] {
        m_model->setRows(m_onlyDifferences->isChecked() ? CompareModel::Rows::Differing
                                                        : CompareModel::Rows::All);
    });
    connect(copying, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->copyText()); });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this,
            &QWidget::close);
    if (context)
        askForAccess(table, rows, *context);
    showState();
}

void CompareWindow::askForAccess(const TableSnapshot &table, const std::vector<std::uint32_t> &rows,
                                 const DetailContext &context)
{
    const DirectoryProvider *const provider =
        context.services->providers.find(context.profile.provider);
    const QList<DetailList> lists = provider->details()->lists(context.profile);
    for (const DetailList &list : lists) {
        if (list.topic != DetailTopic::Access || !list.notOffered.isEmpty())
            continue;
        m_asked.push_back(std::make_unique<Asked>());
        Asked *const asked = m_asked.back().get();
        asked->list = list;
        asked->title = translatedProviderText(list.title);
        for (const std::uint32_t row : rows) {
            const DetailSubject subject{QString::fromStdString(std::string(table.id(row))),
                                        {},
                                        QByteArray::fromStdString(table.rawJson(row))};
            auto *const fetch = new DetailFetch(*context.services, context.profile,
                                                context.authenticator, list, subject, {}, this);
            asked->fetches.push_back(fetch);
            connect(fetch, &DetailFetch::changed, this, [this, asked, fetch] {
                if (goesOn(fetch))
                    return fetch->askMore();
                if (std::ranges::all_of(asked->fetches, isDone))
                    takeList(*asked);
                showState();
            });
        }
    }
}

void CompareWindow::takeList(const Asked &asked)
{
    std::vector<std::optional<QList<CompareModel::Entry>>> entries;
    for (const DetailFetch *const fetch : asked.fetches) {
        if (!isKnown(fetch)) {
            entries.emplace_back(); // half of a list would make false differences
            continue;
        }
        const TableSnapshot table = fetch->snapshot();
        QList<CompareModel::Entry> ofUser;
        for (const std::uint32_t row : table.distinctRows()) {
            const QString id = displayText(table.id(row));
            const QString name = textIn(table, row, asked.list.columns.constFirst().name);
            const QString identity = textIn(table, row, asked.list.identity);
            ofUser.append({identity.isEmpty() ? (name.isEmpty() ? id : name) : identity,
                           name.isEmpty() ? id : name});
        }
        entries.emplace_back(ofUser);
    }
    m_model->setList(asked.title, entries);
}

void CompareWindow::showState()
{
    const int differences = m_model->differences();
    QStringList sentences{differences == 0
                              ? tr("They are the same in everything shown.")
                              : tr("They differ in %Ln place(s).", nullptr, differences)};
    QStringList failed;
    bool isAsking = false;
    for (const auto &asked : m_asked) {
        isAsking = isAsking || !std::ranges::all_of(asked->fetches, isDone);
        if (std::ranges::any_of(asked->fetches, [](const DetailFetch *fetch) {
                return isDone(fetch) && !isKnown(fetch);
            }))
            failed.append(asked->title);
    }
    if (isAsking)
        sentences.append(tr("Groups and applications are still being asked for…"));
    if (!failed.isEmpty())
        sentences.append(tr("Not known of everybody: %1.", "lists").arg(failed.join(u", "_s)));
    m_state->setText(sentences.join(u' '));
}

} // namespace rollcall
