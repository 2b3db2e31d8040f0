// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/demotenant.h"
#include "cli/exitcode.h"
#include "session/services.h"

#include <QCommandLineParser>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace rollcall {

//! One command of rollcall-cli: it is given its options, works in the event loop, and finishes
//! once.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString name() const = 0; //!< "list"
    virtual QString summary() const = 0; //!< one sentence for the overview
    virtual void
    describe(QCommandLineParser &parser) const = 0; //!< adds options and positional arguments
    //! Begins; `finished` comes later, never from inside.
    virtual void start(const QCommandLineParser &parser) = 0;
    virtual void interrupt() = 0; //!< the user pressed Ctrl+C

Q_SIGNALS:
    void finished(rollcall::ExitCode code);

protected:
    //! Says what is wrong and finishes, from the event loop.
    void failLater(const Error &error);
    //! The same, with the scope or permission that what was asked for takes.
    void failLater(const Error &error, const QString &needs);
    //! The same where a token could not be had from the keychain: on a terminal it can be named.
    void failWithoutTokenLater(const Error &error);
    void finishLater(ExitCode code);
};

//! Every command, in the order in which they are listed. One line for a new one.
std::vector<std::unique_ptr<Command>> builtinCommands(const Services &services,
                                                      const DemoFactory &demo);

} // namespace rollcall
