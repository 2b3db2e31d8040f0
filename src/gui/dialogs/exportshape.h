// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"
#include "gui/dialogs/exportchoices.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui {
class ExportShape;
}

namespace rollcall {

//! The part of the export dialog that says what the values look like: dates, several values, masks,
//! and what a format has of its own. Shows only what the format can do.
class ExportShape final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportShape(QWidget *parent = nullptr);
    ~ExportShape() override;

    void setChoices(const ExportChoices &choices);
    void showFor(const Exporter &exporter, ExportColumns columns);
    void addTo(ExportChoices &choices) const; //!< all that was chosen, shown or not
    ExportOptions options() const; //!< what counts for the format that is shown
    //! False: a mask has no key yet.
    bool isReady() const;
    //! The labels' column, to stand under the dialog's own.
    int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void updateMask();
    Masking masking() const;

    const std::unique_ptr<Ui::ExportShape> m_ui;
};

} // namespace rollcall
