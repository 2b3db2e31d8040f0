// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"

#include <QList>
#include <QString>

namespace rollcall {

enum class ExportColumns
{
    Visible,
    All,
    Raw //!< the objects as the server sent them
};

//! What was chosen, to be offered again the next time. The window remembers it; the key of a mask
//! it does not.
struct ExportChoices
{
    QString format{}; //!< Exporter id; empty: the first
    ExportColumns columns = ExportColumns::Visible;
    ByteOrderMark byteOrderMark = ByteOrderMark::None;
    QString folder{}; //!< empty: the user's documents
    Delimiter delimiter = Delimiter::Comma;
    ArrayForm arrays = ArrayForm::Joined;
    DateForm dates = DateForm::AsSent;
    Masking masking = Masking::None;
    bool hasManifest = true;
    bool operator==(const ExportChoices &) const = default;
};

//! Choices with a name. Its folder is not used: files of one kind go to many places.
struct ExportPreset
{
    QString name;
    ExportChoices choices;
    bool operator==(const ExportPreset &) const = default;
};

} // namespace rollcall
