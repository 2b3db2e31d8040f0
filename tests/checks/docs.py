#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents name is there: files, links, pictures, and (in docs/) classes and functions of the sources.

    docs.py [--root DIR]
"""
import argparse
import re
import sys
from pathlib import Path

import sources

LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
CODE = re.compile(r"`([^`\n]+)`")
# A path from the root, with at least one folder: src/net, tests/checks/layering.py.
PATH = re.compile(r"^(?:src|ui|tests|packaging|resources|translations|docs|\.ci)/[\w./-]+$")
# A file by its name alone: dialects.cpp. A class, or a function: OktaProvider, nextPage().
FILE = re.compile(r"^[\w-]+\.(?:h|cpp|py|ui)$")
NAME = re.compile(r"^([A-Z][a-z]\w*[a-z]|[a-z]\w*\(\))$")
# Made up, to show what a name looks like.
EXAMPLES = re.compile(r"(?:/|^)x(?:/|$)|/x\.|xcommand|_xx")


def documents(root):
    return sorted(root.glob("*.md")) + sorted((root / "docs").glob("**/*.md"))


def words_of(root):
    """Every identifier of the sources."""
    texts = (path.read_text(encoding="utf-8") for path in sources.files(root, ("src",)) if path.suffix in (".h", ".cpp"))
    return {word for text in texts for word in re.findall(r"\w+", text)}


def file_problems(root, path, words, leaves):
    text = path.read_text(encoding="utf-8")
    for link in LINK.finditer(text):
        if not (path.parent / link[1]).exists():
            yield f"no such file: {link[1]}"
    for code in CODE.finditer(text):
        name = code[1]
        if EXAMPLES.search(name):
            continue
        if PATH.match(name) and not (root / name).exists():
            yield f"no such path: {name}"
        if FILE.match(name) and name not in leaves:
            yield f"no such file: {name}"
        # Elsewhere, such words are menus, values and other programs' names.
        if path.parent == root / "docs" and NAME.match(name) and name.removesuffix("()") not in words:
            yield f"not in the sources: {name}"


def problems(root):
    files = documents(root)
    words = words_of(root)
    leaves = {path.name for path in sources.files(root)}
    return files, [f"{path.relative_to(root)}: {problem}"
                   for path in files for problem in file_problems(root, path, words, leaves)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=sources.ROOT)
    return sources.report("docs", *problems(parser.parse_args().root))


if __name__ == "__main__":
    sys.exit(main())
