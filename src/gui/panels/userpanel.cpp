// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/userpanel.h"

#include "core/displaytext.h"
#include "core/query/queryedit.h"
#include "gui/widgets/theme.h"
#include "models/shownvalue.h"
#include "models/userdetailsmodel.h"
#include "panels/ui_userpanel.h"

#include <QEvent>

#include <algorithm>

namespace rollcall {

namespace {

constexpr char managerLink[] = "manager";
constexpr char reportsLink[] = "reports";

QString linkTo(const char *link, const QString &text, const QPalette &palette)
{
    return QStringLiteral("<a href=\"%1\" style=\"color: %2\">%3</a>")
        .arg(QLatin1String(link), Theme::linkText(palette).name(), text.toHtmlEscaped());
}

} // namespace

UserPanel::UserPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::UserPanel>()),
      m_details(new UserDetailsModel(this))
{
    m_ui->setupUi(this);
    QFont bold = Theme::scaled(font(), 1.2);
    bold.setBold(true);
    m_ui->nameLabel->setFont(bold);
    const auto addPage = [this](DetailTopic topic, const QString &title, const QString &name) {
        auto *const page = new DetailPage(topic);
        page->setObjectName(name);
        m_ui->tabs->insertTab(m_ui->tabs->count() - 1, page, title);
        m_detailPages.append(page);
        connect(page, &DetailPage::membersWanted, this, &UserPanel::membersWanted);
    };
    addPage(DetailTopic::Access, tr("Access", "tab: groups, applications, roles"),
            QStringLiteral("accessPage"));
    addPage(DetailTopic::Security, tr("Security", "tab: factors, devices"),
            QStringLiteral("securityPage"));
    addPage(DetailTopic::Activity, tr("Activity", "tab: log"), QStringLiteral("activityPage"));
    connect(m_ui->jsonView, &JsonView::searchWanted, this, &UserPanel::searchWanted);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &UserPanel::showJson);
    connect(m_ui->peopleLabel, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT searchWanted(link == QLatin1String(managerLink) ? managerQuery() : reportsQuery());
    });
    applyColors();
    showNobody();
}

UserPanel::~UserPanel() = default;

void UserPanel::offerSearches()
{
    m_offersSearches = true;
    m_ui->jsonView->setQueries(
        [this](const QString &path, const QString &value) { return valueQuery(path, value); });
    for (DetailPage *const page : std::as_const(m_detailPages))
        page->offerMembers();
}

void UserPanel::showNobody()
{
    showMessage(tr("No user selected"), tr("Select a user in the table to see all attributes."));
}

void UserPanel::showSeveral(int users)
{
    showMessage(tr("%Ln users selected", nullptr, users),
                tr("Select a single user to see all attributes, or export the selection."));
}

void UserPanel::showMessage(const QString &title, const QString &text)
{
    StatePage page;
    page.icon = QStringLiteral("user");
    page.title = title;
    page.text = text;
    m_ui->messagePage->setPage(page);
    m_ui->pages->setCurrentWidget(m_ui->messagePage);
    m_table = {};
    m_details->clear();
    m_ui->attributeView->showDetails(*m_details);
    m_ui->jsonView->setJson({});
    showDetails({});
}

void UserPanel::showUser(const TableSnapshot &table, std::uint32_t row,
                         const QString &rawStatusPath, const std::optional<DetailContext> &context)
{
    m_table = table;
    m_row = row;
    showHeader(rawStatusPath);
    m_details->show(m_table, m_row);
    m_ui->attributeView->showDetails(*m_details);
    m_ui->pages->setCurrentWidget(m_ui->userPage);
    showJson();
    showDetails(context);
}

void UserPanel::showDetails(std::optional<DetailContext> context)
{
    if (context) {
        context->subject = {
            QString::fromStdString(std::string(m_table.id(m_row))), shown("login"), {}};
        context->table = m_table;
        context->row = m_row;
    }
    for (DetailPage *const page : std::as_const(m_detailPages)) {
        m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(page), context.has_value());
        page->setContext(context);
    }
}

void UserPanel::showHeader(const QString &rawStatusPath)
{
    const QString login = shown("login");
    QString name = shown("displayName");
    if (name.isEmpty())
        name = QStringList{shown("firstName"), shown("lastName")}.join(u' ').trimmed();
    const QString id = displayText(m_table.id(m_row));
    m_ui->avatar->setPerson(id, name.isEmpty() ? login : name);
    if (name.isEmpty())
        name = login.isEmpty() ? id : login;
    m_ui->nameLabel->setText(name);
    m_ui->loginLabel->setText(login);
    m_ui->loginLabel->setVisible(!login.isEmpty() && login != name);
    const auto statusColumn = m_table.columnByName(rawStatusPath.toStdString());
    const std::string_view word =
        statusColumn ? m_table.cell(m_row, *statusColumn).text : std::string_view();
    m_ui->statusPill->setStatus(m_table.status(m_row), displayText(word));
    showPeople();
}

void UserPanel::showPeople()
{
    QStringList links;
    if (m_offersSearches && !managerQuery().isEmpty()) {
        const QString name = shown("manager");
        links.append(linkTo(
            managerLink, name.isEmpty() ? tr("Manager") : tr("Manager: %1").arg(name), palette()));
    }
    if (m_offersSearches && !reportsQuery().isEmpty())
        links.append(linkTo(reportsLink, tr("Direct reports"), palette()));
    m_ui->peopleLabel->setText(links.join(QStringLiteral(" · ")));
    m_ui->peopleLabel->setVisible(!links.isEmpty());
}

//! What finds this user, and others like it; nothing where the value is in no column.
std::optional<QString> UserPanel::valueQuery(const QString &path, const QString &value) const
{
    const auto number = m_table.columnByName(path.toStdString());
    if (!number)
        return std::nullopt;
    const std::string &name = m_table.column(*number).name;
    const Cell cell = readCell(m_table, m_row, columnNamed(m_table, name));
    std::vector<std::string> terms;
    if (cell.kind == CellKind::Blank || cell.text == value.toStdString()) {
        const auto status = name == "status" ? std::optional(m_table.status(m_row)) : std::nullopt;
        if (const auto only = onlyValue(name, cell, status))
            terms.push_back(*only);
    }
    if (!value.isEmpty())
        terms.push_back(fieldTerm(name, "=", {value.toStdString()})); // an entry of a list
    for (const std::string &term : terms) {
        const auto parsed = parseQuery(term, {});
        const auto *const query = std::get_if<Query>(&parsed);
        std::vector<std::uint32_t> found;
        if (query && matchRows(m_table, *query, {}, std::vector{m_row}, found) && !found.empty())
            return QString::fromStdString(term);
    }
    return std::nullopt;
}

//! Directories name a manager by what they like: the id, the employee number, the login.
QString UserPanel::managerQuery() const
{
    const std::string manager = value("managerId");
    if (manager.empty()) {
        const std::string name = value("manager");
        return name.empty() ? QString()
                            : QString::fromStdString(fieldTerm("displayName", "=", {name}));
    }
    QStringList terms;
    for (const char *name : {"id", "employeeNumber", "login", "email"}) {
        if (m_table.columnByName(name))
            terms.append(QString::fromStdString(fieldTerm(name, "=", {manager})));
    }
    return terms.join(QStringLiteral(" OR "));
}

QString UserPanel::reportsQuery() const
{
    const bool byId = m_table.columnByName("managerId").has_value();
    std::vector<std::string> names;
    const auto take = [&](const std::string &name) {
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    if (byId) {
        for (const char *name : {"id", "employeeNumber", "login", "email"})
            take(value(name));
    } else if (m_table.columnByName("manager")) {
        take(value("displayName"));
    }
    return names.empty()
        ? QString()
        : QString::fromStdString(fieldTerm(byId ? "managerId" : "manager", "=", names));
}

std::string UserPanel::value(std::string_view name) const
{
    const Cell cell = readCell(m_table, m_row, columnNamed(m_table, name));
    return cell.kind == CellKind::Blank ? std::string() : std::string(cell.text);
}

//! What the user has under a well-known name; empty for a blank.
QString UserPanel::shown(const char *name) const
{
    const ShownValue value(m_table, m_row, columnNamed(m_table, name));
    return value.cell().kind == CellKind::Blank ? QString() : value.text();
}

//! The raw page is only unpacked for those who look at it.
void UserPanel::showJson()
{
    const bool isShown = m_ui->pages->currentWidget() == m_ui->userPage
        && m_ui->tabs->currentWidget() == m_ui->jsonView;
    if (isShown)
        m_ui->jsonView->setJson(QByteArray::fromStdString(m_table.rawJson(m_row)));
}

void UserPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

void UserPanel::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText(palette()));
    m_ui->loginLabel->setPalette(muted);
    if (m_table.rowCount() > 0)
        showPeople();
}

} // namespace rollcall
