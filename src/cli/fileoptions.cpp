// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fileoptions.h"

#include "cli/console.h"
#include "session/secretsources.h"
#include "session/tenantoptions.h"

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Choice>
QStringList wordsOf(std::initializer_list<Choice> choices)
{
    QStringList words;
    for (const Choice choice : choices) {
        const std::string_view word = toWord(choice);
        words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    return words;
}

template <typename Choice>
Result<Choice> choiceFrom(const QCommandLineParser &parser, const QString &name,
                          std::initializer_list<Choice> choices)
{
    if (!parser.isSet(name))
        return *choices.begin();
    if (const auto choice = choiceOf(parser.value(name).toStdString(), choices))
        return *choice;
    return usageError(u"--%1 is one of %2."_s.arg(name, wordsOf(choices).join(u", "_s)));
}

Result<Secret> keyFrom(const QCommandLineParser &parser)
{
    const bool isEnv = parser.isSet(u"mask-key-env"_s);
    if (isEnv == parser.isSet(u"mask-key-file"_s))
        return usageError(
            u"--mask hash needs its key, by one of --mask-key-env and --mask-key-file."_s);
    Result<Secret> key = isEnv ? secretFromEnvironment(parser.value(u"mask-key-env"_s))
                               : secretFromFile(parser.value(u"mask-key-file"_s), console::say);
    if (isEnv && key.ok())
        forgetVariable(parser.value(u"mask-key-env"_s));
    if (key.ok() && key.value().reveal().size() < leastMaskKey)
        return usageError(
            u"The key of --mask hash needs at least %1 characters."_s.arg(leastMaskKey));
    return key;
}

Result<void> checkFormat(const QCommandLineParser &parser, const Exporter &exporter)
{
    const std::vector<FormatChoice> choices = exporter.choices();
    const auto has = [&choices](FormatChoice choice) {
        return std::ranges::find(choices, choice) != choices.end();
    };
    if (parser.isSet(u"delimiter"_s) && !has(FormatChoice::Delimiter))
        return usageError(u"--delimiter goes with --format csv."_s);
    if (parser.isSet(u"bom"_s) && !has(FormatChoice::ByteOrderMark))
        return usageError(u"--bom goes with --format csv and tsv."_s);
    if (exporter.ownColumns().empty())
        return {};
    for (const QString &name : {u"columns"_s, u"dates"_s, u"arrays"_s, u"mask"_s}) {
        if (parser.isSet(name))
            return usageError(
                u"The format %1 is as another system wants it: --%2 does not go with it."_s.arg(
                    exporter.id(), name));
    }
    return {};
}

} // namespace

void FileOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"dates"_s,
         u"\"sent\" (default): as the server wrote them; \"utc\": ISO 8601 in UTC; \"shown\": as "
         u"the "
         "window shows them, in the local zone. The headings name the zone."_s,
         wordsOf(allDateForms).join(u'|')},
        {u"arrays"_s,
         u"Several values in one column: \"joined\" (default) in one cell, or \"rows\", a row for "
         "each."_s,
         wordsOf(allArrayForms).join(u'|')},
        {u"delimiter"_s, u"Between the values of a CSV line."_s, wordsOf(allDelimiters).join(u'|')},
        {u"bom"_s, u"Begin a CSV or TSV file with a byte order mark, for Excel."_s},
        {u"mask"_s,
         u"For sharing: what is left of all that tells who somebody is. \"initials\", \"domain\" "
         u"(of "
         "addresses), or \"hash\": a keyed hash, the same for the same value."_s,
         wordsOf(allMaskings).join(u'|')},
        {u"mask-key-env"_s, u"Take the key of --mask hash from this environment variable."_s,
         u"NAME"_s},
        {u"mask-key-file"_s, u"Take the key of --mask hash from this file."_s, u"FILE"_s},
        {u"manifest"_s,
         u"Write FILE.manifest.json beside the file: what it is, and its SHA-256. \"rollcall-cli "
         "verify\" checks it."_s},
    });
}

Result<ExportOptions> FileOptions::from(const QCommandLineParser &parser, const Exporter &exporter)
{
    const Result<void> fits = checkFormat(parser, exporter);
    if (!fits.ok())
        return fits.error();
    const auto dates = choiceFrom(parser, u"dates"_s, allDateForms);
    const auto arrays = choiceFrom(parser, u"arrays"_s, allArrayForms);
    const auto delimiter = choiceFrom(parser, u"delimiter"_s, allDelimiters);
    const auto masking = choiceFrom(parser, u"mask"_s, allMaskings);
    for (const Error *error :
         {dates.ok() ? nullptr : &dates.error(), arrays.ok() ? nullptr : &arrays.error(),
          delimiter.ok() ? nullptr : &delimiter.error(),
          masking.ok() ? nullptr : &masking.error()}) {
        if (error)
            return *error;
    }
    ExportOptions options;
    options.dates = dates.value();
    options.arrays = arrays.value();
    options.delimiter = delimiter.value();
    options.masking = masking.value();
    options.byteOrderMark = parser.isSet(u"bom"_s) ? ByteOrderMark::Utf8 : ByteOrderMark::None;
    if (options.masking != Masking::Keyed) {
        if (parser.isSet(u"mask-key-env"_s) || parser.isSet(u"mask-key-file"_s))
            return usageError(u"A key goes with --mask hash."_s);
        return options;
    }
    Result<Secret> key = keyFrom(parser);
    if (!key.ok())
        return key.error();
    options.maskKey = std::move(key).value();
    return options;
}

Result<void> FileOptions::checkTable(const QCommandLineParser &parser)
{
    for (const QString &name : {u"dates"_s, u"arrays"_s, u"delimiter"_s, u"bom"_s, u"mask"_s,
                                u"mask-key-env"_s, u"mask-key-file"_s, u"manifest"_s}) {
        if (parser.isSet(name))
            return usageError(u"--%1 is for files: name a --format other than table."_s.arg(name));
    }
    return {};
}

} // namespace rollcall
