#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every icon that the sources name is drawn, in the light and the dark folder, and the drawn files are up to date.

    icons.py [--root DIR]
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

import sources

NAMED = re.compile(r'\bTheme::icon\(\s*u"([^"]+)"|:/icons/((?:light/|dark/)?[\w-]+)\.svg')


def problems(root):
    icons = root / "resources" / "icons"
    files = [p for p in sources.files(root, ("src", "ui")) if p.suffix in (".cpp", ".h", ".ui")]
    found = []
    for path in files:
        for match in NAMED.finditer(path.read_text(encoding="utf-8")):
            names = [match[2]] if match[2] else [f"light/{match[1]}", f"dark/{match[1]}"]
            found += [f"{path.relative_to(root)}: no such icon: {name}" for name in names
                      if not (icons / f"{name}.svg").is_file()]
    return files, found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=sources.ROOT)
    root = parser.parse_args().root
    drawn = subprocess.run([sys.executable, "-B", root / "resources" / "drawicons.py", "--check"], check=False)
    return sources.report("icons", *problems(root)) or drawn.returncode


if __name__ == "__main__":
    sys.exit(main())
