#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CMake's version, the newest one of the changelog, of the metainfo and of the Debian package are the same.

    versions.py [--root DIR]
"""
import argparse
import re
import sys
from pathlib import Path

import sources

# Where each tells its newest version; the first match counts.
PLACES = {"CMakeLists.txt": r"^project\(Rollcall VERSION ([\d.]+)",
          "CHANGELOG.md": r"^## ([\d.]+) ",
          "packaging/desktop/io.github.rollcall.Rollcall.metainfo.xml": r'<release version="([\d.]+)"',
          "packaging/deb/changelog": r"^rollcall \(([\d.]+)-\d+\)"}


def problems(root):
    files = [root / place for place in PLACES if (root / place).is_file()]
    found = {}
    for path in files:
        place = path.relative_to(root).as_posix()
        match = re.search(PLACES[place], path.read_text(encoding="utf-8"), re.MULTILINE)
        found[place] = match[1] if match else "none"
    missing = [f"{place}: not there" for place in PLACES if place not in found]
    wanted = found.get("CMakeLists.txt")
    return files, missing + [f"{place}: version {version}, but CMakeLists.txt has {wanted}"
                             for place, version in found.items() if version != wanted or version == "none"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=sources.ROOT)
    return sources.report("versions", *problems(parser.parse_args().root))


if __name__ == "__main__":
    sys.exit(main())
