#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the manual pages and the shells' completions of programs that are built, from what their --help says.

    generate.py --docs DIR --output DIR PROGRAM...

Run by the build (packaging/CMakeLists.txt), so that neither can say anything else than the programs. What no program
says of itself stands in NAME.inc beside this file; the search language comes from DIR/searching.md.
"""
import argparse
import sys
from pathlib import Path

import completions
import helptext
import manpage

HERE = Path(__file__).resolve().parent


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docs", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("programs", nargs="+", metavar="PROGRAM")
    arguments = parser.parse_args()
    search_language = manpage.rows_of((arguments.docs / "searching.md").read_text(encoding="utf-8"))
    if not search_language:
        sys.exit("generate.py: docs/searching.md has no table of the search language")
    for path in arguments.programs:
        try:
            program = helptext.read_program(path)
        except helptext.Unreadable as problem:
            sys.exit(f"generate.py: the help of {path} cannot be read: {problem}")
        include = manpage.read_include(HERE / f"{program.name}.inc")
        write(arguments.output / "man" / f"{program.name}.1", manpage.page(program, include, search_language))
        for shell, (completion, name) in completions.SHELLS.items():
            write(arguments.output / shell / name.format(program.name), completion(program))


if __name__ == "__main__":
    main()
