#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says whose it is and under which licence: the two SPDX lines stand among its first five.

    spdx.py [--root DIR]
"""
import argparse
import sys
from pathlib import Path

import sources

# In two pieces, or a licence tool would read them as this file's own.
LINES = ("SPDX-" + "FileCopyrightText: Rollcall contributors", "SPDX-" + "License-Identifier: GPL-3.0-or-later")
SUFFIXES = {".h", ".cpp", ".py", ".cmake", ".sh", ".svg", ".desktop"}


def needs_lines(path):
    if path.suffix in SUFFIXES or path.name == "CMakeLists.txt":
        return True
    if path.suffix:
        return False
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def problems(root):
    files = [p for p in sources.files(root) if needs_lines(p)]
    found = []
    for path in files:
        head = path.read_text(encoding="utf-8").splitlines()[:5]
        for wanted in LINES:
            if not any(wanted in line for line in head):
                found.append(f"{path.relative_to(root)}:1: no line “{wanted}”")
    return files, found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=sources.ROOT)
    return sources.report("spdx", *problems(parser.parse_args().root))


if __name__ == "__main__":
    sys.exit(main())
