// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/userwindow.h"

#include "gui/widgets/theme.h"
#include "models/shownvalue.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace rollcall {

UserWindow::UserWindow(const TableSnapshot &table, std::uint32_t row, const QString &rawStatusPath,
                       const std::optional<DetailContext> &context, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("UserWindow"));
    const QString login = ShownValue(table, row, columnNamed(table, "login")).text();
    setWindowTitle(context ? tr("%1 – %2", "user, tenant").arg(login, context->profile.name)
                           : login);
    auto *const panel = new UserPanel;
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::spacing, Theme::spacing, Theme::spacing);
    layout->addWidget(panel);
    resize(560, 640);
    panel->showUser(table, row, rawStatusPath, context);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this,
            &QWidget::close);
}

} // namespace rollcall
