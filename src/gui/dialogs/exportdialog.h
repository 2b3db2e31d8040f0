// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"
#include "gui/dialogs/exportchoices.h"
#include "gui/widgets/fittingdialog.h"
#include "session/exportjob.h"

#include <QStringList>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace rollcall {

//! The rows that a window can export, at the moment when the dialog is opened.
struct ExportSource
{
    TableSnapshot table;
    std::shared_ptr<const RowOrder> selected; //!< null or empty: no selection
    std::shared_ptr<const RowOrder> shown;
    std::shared_ptr<const RowOrder> all; //!< all distinct rows
    Stamp stamp;
    QStringList visibleColumns; //!< names, left to right
    QString query{}; //!< that decides what is shown
    SortSpec sort{}; //!< of the rows shown and selected
    std::optional<GroupOfRows> group{}; //!< whose members the rows shown and selected are
};

//! Asks what to export and where to, then writes the file and shows how that goes, in place.
class ExportDialog final : public FittingDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExporterCatalog &exporters, ExportSource source,
                 const ExportChoices &choices, const QList<ExportPreset> &presets = {},
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    ExportChoices choices() const;
    //! What Export would write now.
    ExportRequest request() const;

    void reject() override; //!< while a file is being written: cancels that first

Q_SIGNALS:
    void presetsChanged(const QList<rollcall::ExportPreset> &presets);

private:
    void fillIn(const ExportChoices &choices);
    void fillFormats();
    void apply(const ExportChoices &choices);
    void showPresets(const QString &current);
    void askForPresetName();
    void savePreset(const QString &name);
    void removePreset();
    Stamp stamp() const;
    void updateStampNote();
    QString listingText() const;
    QString partialColumnsText() const;
    void updateShape();
    QString sortText() const;
    void connectAll();
    void updateFormat();
    void updatePath();
    void updateNotes();
    void browse();
    void startExport();
    const Exporter *exporter() const;
    ExportColumns columns() const;
    std::shared_ptr<const RowOrder> rowOrder() const;
    QString path() const; //!< what was typed, with a suffix
    QString suggestedPath(const QString &folder) const;

    const std::unique_ptr<Ui::ExportDialog> m_ui;
    const ExporterCatalog &m_exporters;
    const ExportSource m_source;
    QList<ExportPreset> m_presets;
    bool m_pathIsOurs = true; //!< the path was suggested, not typed or browsed for
    bool m_areColumnsChosen = false;
    bool m_isWritten = false;
};

} // namespace rollcall
