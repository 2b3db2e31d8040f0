// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileviewstore.h"

#include "settings/viewjson.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Held for the length of one read and write, so a longer wait means that something is stuck.
constexpr auto lockWait = 2s;
constexpr qsizetype mostFiles = 2'000;
constexpr int mostOfOneName = 1'000;
constexpr qsizetype mostNameBytes = 120; // file systems take 255, with number and ending
constexpr auto ending = ".json"_L1;

class ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewFile)
};

Error failed(const QString &path, const QString &why)
{
    return Error{ErrorKind::FileFailed, why.toStdString(),
                 QDir::toNativeSeparators(path).toStdString()};
}

Error refused(const QString &sentence)
{
    return Error{ErrorKind::InvalidInput, "view not saved", sentence.toStdString()};
}

//! Names that stand for devices on Windows, where a shared folder may be checked out.
bool isDevice(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
        && stem.back().isDigit();
    return isPort || devices.contains(stem);
}

void sortByName(QList<SavedView> &views)
{
    // The C locale knows no numbers inside of names.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(views, [&collator](const SavedView &left, const SavedView &right) {
        return collator.compare(left.name, right.name) < 0;
    });
}

} // namespace

FileViewStore::FileViewStore(const QString &folder, QObject *parent)
    : ViewStore(parent), m_folder(folder)
{ }

QString FileViewStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/views"_L1;
}

QString FileViewStore::fileNameFor(const QString &viewName)
{
    QString name;
    const QString composed = viewName.normalized(QString::NormalizationForm_C).simplified();
    for (const char32_t character : composed.toUcs4()) {
        const bool isPlain = QChar::isLetterOrNumber(character) || QChar::isMark(character)
            || QStringView(u" -_.,+()").contains(QString::fromUcs4(&character, 1));
        const QString taken = isPlain ? QString::fromUcs4(&character, 1) : u"_"_s;
        if ((name + taken).toUtf8().size() > mostNameBytes)
            break;
        name += taken;
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"view"_s;
    // Hidden files are not found, and a leading dash is taken for an option.
    if (name.startsWith(u'.') || name.startsWith(u'-') || isDevice(name))
        name.prepend(u'_');
    return name;
}

QString FileViewStore::pathOf(const QString &file) const
{
    return m_folder + u'/' + file;
}

Result<void> FileViewStore::load()
{
    QList<SavedView> views;
    QList<Error> problems;
    const QDir folder(m_folder);
    if (folder.exists() && !folder.isReadable())
        return failed(m_folder, u"the folder cannot be read"_s);
    const QStringList files =
        folder.entryList({u'*' + ending}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QString &file : files.first(std::min(files.size(), mostFiles))) {
        Result<SavedView> read = this->read(pathOf(file));
        if (!read.ok()) {
            problems.append(read.error());
            continue;
        }
        SavedView view = std::move(read).value();
        view.file = file;
        views.append(view);
    }
    if (files.size() > mostFiles)
        problems.append(refused(ViewText::tr("Only the first %1 views were read: there are too "
                                             "many files in the folder.")
                                    .arg(mostFiles)));
    sortByName(views);
    if (views == m_views && problems == m_problems)
        return {};
    m_views = views;
    m_problems = problems;
    Q_EMIT changed();
    return {};
}

Result<SavedView> FileViewStore::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failed(path, file.errorString());
    const QByteArray bytes = file.read(maxViewBytes + 1);
    if (file.error() != QFile::NoError)
        return failed(path, file.errorString());
    Result<SavedView> view = readView(bytes);
    if (view.ok())
        return view;
    return Error{
        ErrorKind::InvalidInput, "view not usable",
        ViewText::tr("The view in %1 cannot be used. %2")
            .arg(QDir::toNativeSeparators(path), QString::fromStdString(view.error().subject))
            .toStdString()};
}

Result<void> FileViewStore::write(const SavedView &view, const QString &path) const
{
    if (Result<void> checked = checkView(view); !checked.ok())
        return checked;
    const QByteArray bytes = writeView(view);
    if (bytes.size() > maxViewBytes)
        return refused(ViewText::tr("The view is too large to be saved."));
    QSaveFile file(path);
    // Flushed by ourselves: commit() does not tell that a full disk took only a part.
    const bool isWritten = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (!isWritten)
        return failed(path, file.errorString());
    return {};
}

Result<SavedView> FileViewStore::save(const SavedView &view)
{
    if (Result<void> checked = checkView(view); !checked.ok())
        return checked.error();
    SavedView saved;
    const Result<void> done = locked([&]() -> Result<void> {
        Result<SavedView> result = saveLocked(view);
        if (!result.ok())
            return result.error();
        saved = std::move(result).value();
        return {};
    });
    if (!done.ok())
        return done.error();
    if (const Result<void> loaded = load(); !loaded.ok())
        return loaded.error();
    return saved;
}

Result<SavedView> FileViewStore::saveLocked(const SavedView &view)
{
    if (Result<void> loaded = load(); !loaded.ok())
        return loaded.error();
    const bool isNameTaken = std::ranges::any_of(m_views, [&view](const SavedView &other) {
        return other.file != view.file && isSameViewName(other.name, view.name)
            && isForSameTenant(other, view);
    });
    if (isNameTaken)
        return refused(ViewText::tr("Another view has this name already."));
    const auto before = std::ranges::find(m_views, view.file, &SavedView::file);
    const bool isKnown = !view.file.isEmpty() && before != m_views.end();
    // What lies in the file now is no view of ours: whoever broke it can mend it.
    if (!view.file.isEmpty() && !isKnown && QFileInfo::exists(pathOf(view.file)))
        return refused(ViewText::tr("The file %1 of this view was changed and cannot be read any "
                                    "more. It was left as it is.")
                           .arg(QDir::toNativeSeparators(pathOf(view.file))));
    const QString oldFile = isKnown ? view.file : QString();
    SavedView saved = view;
    // The file keeps its name, which version control knows, for as long as the view does.
    if (!isKnown || !isSameViewName(before->name, view.name)) {
        const Result<QString> file = freeFile(view);
        if (!file.ok())
            return file.error();
        saved.file = file.value();
    }
    if (Result<void> written = write(saved, pathOf(saved.file)); !written.ok())
        return written.error();
    if (!oldFile.isEmpty() && oldFile != saved.file && !QFile::remove(pathOf(oldFile)))
        return failed(pathOf(oldFile), u"the file under the old name cannot be removed"_s);
    return saved;
}

Result<void> FileViewStore::remove(const QString &file)
{
    const bool isKnown = std::ranges::find(m_views, file, &SavedView::file) != m_views.end();
    if (!isKnown)
        return refused(ViewText::tr("This view is not there any more."));
    Result<void> done = locked([&]() -> Result<void> {
        QFile removed(pathOf(file));
        if (removed.exists() && !removed.remove())
            return failed(pathOf(file), removed.errorString());
        return {};
    });
    return done.ok() ? load() : done;
}

Result<void> FileViewStore::locked(const std::function<Result<void>()> &change)
{
    if (!QDir().mkpath(m_folder))
        return failed(m_folder, u"the folder cannot be made"_s);
    QLockFile lock(pathOf(u".lock"_s));
    if (!lock.tryLock(std::chrono::milliseconds(lockWait).count()))
        return failed(m_folder, u"the folder cannot be locked"_s);
    return change();
}

Result<QString> FileViewStore::freeFile(const SavedView &view) const
{
    const QString stem = fileNameFor(view.name);
    // Case aside: the folder may be checked out where case does not tell files apart.
    QStringList taken;
    for (const QString &entry :
         QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System))
        taken.append(entry.toCaseFolded());
    for (int n = 1; n <= mostOfOneName; ++n) {
        const QString file = (n == 1 ? stem : stem + u'-' + QString::number(n)) + ending;
        if (file == view.file || !taken.contains(file.toCaseFolded()))
            return file;
    }
    return failed(pathOf(stem + ending), u"too many files of this name"_s);
}

} // namespace rollcall
