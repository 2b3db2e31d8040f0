// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/supportdialog.h"

#include "core/displaytext.h"
#include "gui/errortext.h"
#include "session/manifestfile.h"

#include "dialogs/ui_supportdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

SupportDialog::SupportDialog(const QString &text, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SupportDialog>()), m_text(text),
      m_fileName(fileName)
{
    m_ui->setupUi(this);
    m_ui->textEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->textEdit->setPlainText(m_text);
    auto *const save = m_ui->buttonBox->button(QDialogButtonBox::Save);
    save->setText(tr("&Save As…"));
    save->setDefault(true);
    auto *const copyButton = m_ui->buttonBox->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"copyButton"_s);
    connect(save, &QPushButton::clicked, this, &SupportDialog::askWhere);
    connect(copyButton, &QPushButton::clicked, this, &SupportDialog::copy);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SupportDialog::~SupportDialog() = default;

void SupportDialog::askWhere()
{
    auto *const dialog =
        new QFileDialog(this, tr("Save Support Bundle"), {}, tr("Text files (*.txt)"));
    dialog->setObjectName(u"supportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    dialog->open();
}

void SupportDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_ui->resultNote->setNote(Tone::Danger, noteOf(saveError(file)));
    m_ui->resultNote->setNote(
        Tone::Success,
        tr("Saved as %1.", "a file").arg(displayText(QDir::toNativeSeparators(path))));
}

void SupportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_ui->resultNote->setNote(Tone::Success, tr("Copied."));
}

} // namespace rollcall
