// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/services.h"

#include <QString>

#include <memory>

namespace rollcall {

class RequestHistory;

//! Where the program keeps what it remembers. Empty paths: the user's own folders.
struct CompositionPaths
{
    QString profiles;
    QString settings;
    QString views{}; //!< a folder
    QString pages{}; //!< a folder, of listings that were interrupted
};

//! Builds everything that lives as long as the program, once, and hands it out by reference.
//! Needs a QCoreApplication that has its names.
class Composition final
{
public:
    explicit Composition(const CompositionPaths &paths = {});
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    const Services &services() const;
    //! What was asked of servers lately.
    const RequestHistory &requests() const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

//! What QCoreApplication is told of the program; desktop files and settings go by it.
void nameApplication();

} // namespace rollcall
