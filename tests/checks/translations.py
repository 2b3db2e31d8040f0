#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translation files hold the texts that the sources have today, no others, and all of them are translated.

    translations.py --lupdate PROGRAM [--root DIR]
"""
import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import sources

# The same as in translations/CMakeLists.txt.
OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-extensions", "cpp,h,ui"]


def messages(path):
    """(context, source, comment) of each message -> whether every form of it is translated."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            done = translation.get("type") is None and all("".join(form.itertext()).strip() for form in forms)
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = done
    return found


def file_problems(root, ts_file, lupdate):
    language = ts_file.stem.partition("_")[2]
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / ts_file.name
        shutil.copy(ts_file, fresh)
        plurals = ["-pluralonly"] if language == "en" else []
        subprocess.run([lupdate, *plurals, *OPTIONS, "-target-language", language, root / "src", root / "ui",
                        "-ts", fresh], check=True)
        wanted, present = messages(fresh), messages(ts_file)
    found = [f"missing: {key[0]}: {key[1]}" for key in wanted if key not in present]
    found += [f"no longer in the sources: {key[0]}: {key[1]}" for key in present if key not in wanted]
    found += [f"not translated: {key[0]}: {key[1]}" for key, done in present.items() if not done]
    return [f"{ts_file.relative_to(root)}: {problem}" for problem in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--root", type=Path, default=sources.ROOT)
    options = parser.parse_args()
    files = sorted((options.root / "translations").glob("*.ts"))
    problems = [p for ts_file in files for p in file_problems(options.root, ts_file, options.lupdate)]
    if problems:
        problems.append("run: cmake --build build/dev --target update_translations, and translate what is new")
    return sources.report("translations", files, problems)


if __name__ == "__main__":
    sys.exit(main())
