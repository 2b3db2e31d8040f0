// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/userpanel.h"

#include "core/displaytext.h"
#include "gui/widgets/theme.h"
#include "models/shownvalue.h"
#include "models/userdetailsmodel.h"
#include "panels/ui_userpanel.h"

#include <QEvent>

namespace rollcall {

UserPanel::UserPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::UserPanel>()),
      m_details(new UserDetailsModel(this))
{
    m_ui->setupUi(this);
    QFont bold = Theme::scaled(font(), 1.2);
    bold.setBold(true);
    m_ui->nameLabel->setFont(bold);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &UserPanel::showJson);
    applyColors();
    showNobody();
}

UserPanel::~UserPanel() = default;

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
}

void UserPanel::showUser(const TableSnapshot &table, std::uint32_t row,
                         const QString &rawStatusPath)
{
    m_table = table;
    m_row = row;
    showHeader(rawStatusPath);
    m_details->show(m_table, m_row);
    m_ui->attributeView->showDetails(*m_details);
    m_ui->pages->setCurrentWidget(m_ui->userPage);
    showJson();
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
}

} // namespace rollcall
