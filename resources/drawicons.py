#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws resources/icons/light and resources/icons/dark, and lists them in resources/rollcall.qrc.

    drawicons.py [--check]

One drawing style: a 16 by 16 grid, strokes of 1.5 with round ends, no fill, one colour. Straight strokes stand on
quarter pixels (x.25, x.75), which puts their edges on whole pixels at 16 px. Qt does not recolour SVG files, so each
icon is written twice: light/ is for light windows, dark/ for dark ones. --check says whether the files are up to date.
"""
import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLORS = {"light": "#3b4350", "dark": "#d7dce4"}

# Stroked paths; what starts with "." is a filled dot "cx cy r".
ICONS = {
    "add": ["M8 2.75v10.5M2.75 8h10.5"],
    "check": ["M2.75 8.5l3.5 3.5l7-7.75"],
    "clear": ["M5.5 3.25h8.75v9.5H5.5L1.5 8zM7.75 6.25l3.5 3.5M11.25 6.25l-3.5 3.5"],
    "close": ["M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5"],
    "columns": ["M1.75 2.75h12.5v10.5H1.75zM6.25 2.75v10.5M10.25 2.75v10.5"],
    "copy": ["M5.75 5.75h8.5v8.5h-8.5zM10.25 3.25v-1.5h-8.5v8.5h1.5"],
    "duplicate": ["M5.75 5.75h8.5v8.5h-8.5zM10.25 3.25v-1.5h-8.5v8.5h1.5M10 8v4M8 10h4"],
    "edit": ["M2.25 13.75l.75-3.25l7.75-7.75l2.5 2.5l-7.75 7.75zM9 4.5l2.5 2.5"],
    "empty": ["M1.75 8.75l2.5-6h7.5l2.5 6v4.5H1.75zM1.75 8.75h3.5l1 2h3.5l1-2h3.5"],
    "error": ["M5.25 1.75h5.5l3.5 3.5v5.5l-3.5 3.5h-5.5l-3.5-3.5v-5.5zM8 4.75v4", ".8 11.25 1"],
    "export": ["M8 9.75v-8M4.75 4.75L8 1.5l3.25 3.25M2.25 9.25v4.5h11.5v-4.5"],
    "eye": ["M1.25 8c3-5.5 10.5-5.5 13.5 0c-3 5.5-10.5 5.5-13.5 0z"
            "M8 5.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5z"],
    "eye-off": ["M4.25 4.9c-1.2.7-2.25 1.7-3 3.1c2.3 4.2 7.2 5.2 10.6 3M6.75 4c3-.5 6.3.8 8 4"
                "c-.4.75-.9 1.4-1.45 1.95M2.25 1.75l11.5 12.5"],
    "fetch": ["M2 2.25h12l-4.5 5.25v3.5M2 2.25l4.5 5.25v6.25M8.75 11.5l2.75 2.5l2.75-2.5M11.5 9v5"],
    "info": ["M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM8 7.25v4", ".8 4.75 1"],
    "locked": ["M2.75 7.25h10.5v7H2.75zM4.75 7.25v-2.5a3.25 3.25 0 0 1 6.5 0v2.5", ".8 10.75 1"],
    "offline": ["M2 5.75a9 9 0 0 1 3-1.9M8 3.25a9 9 0 0 1 6 2.5M4.5 8.75a5.3 5.3 0 0 1 2.6-1.4"
                "M10 7.75a5.3 5.3 0 0 1 1.5 1M2.25 1.75l11.5 12.5", ".8 12.25 1.2"],
    "ok": ["M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM5 8.25l2.25 2.25l4-4.5"],
    "partial": ["M8 1.75a6.25 6.25 0 1 0 6.25 6.25M8 4.25v4l2.75 1.75", ".12.4 3.6 1"],
    "pause": ["M5.25 2.75v10.5M10.75 2.75v10.5"],
    "refresh": ["M13.25 8a5.25 5.25 0 1 1-1.6-3.75L13.25 5.75M13.25 2v3.75H9.5"],
    "remove": ["M2.25 4.25h11.5M6.25 4.25v-2h3.5v2M3.75 4.25l.75 9.5h7l.75-9.5M6.75 7v4M9.25 7v4"],
    "resume": ["M4.25 2.5v11l8.5-5.5z"],
    "search": ["M6.75 1.75a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM10.5 10.5l3.75 3.75"],
    "stop": ["M3.25 3.25h9.5v9.5h-9.5z"],
    "tenant": ["M2.75 14.25V1.75h7.5v12.5M10.25 6.25h3v8M1.25 14.25h13.5M5.25 4.75h2.5M5.25 7.75h2.5M5.25 10.75h2.5"],
    "test": ["M1.25 8.75h3l2-5.5l3.5 9.5l2-4h3"],
    "user": ["M8 1.75a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM2.25 14.25a5.75 5.25 0 0 1 11.5 0"],
    "view": ["M4.25 1.75h7.5v12.5l-3.75-3.25l-3.75 3.25z"],
    "warning": ["M8 1.75l6.75 12H1.25zM8 6.25v3.5", ".8 11.75 .9"],
}

SPDX = """<!-- SPDX-FileCopyrightText: Rollcall contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
"""


def drawing(shapes, color):
    lines = []
    strokes = " ".join(s for s in shapes if not s.startswith("."))
    if strokes:
        lines.append(f'  <path d="{strokes}" fill="none" stroke="{color}" stroke-width="1.5"'
                     ' stroke-linecap="round" stroke-linejoin="round"/>')
    for dot in (s for s in shapes if s.startswith(".")):
        x, y, radius = dot[1:].split()
        lines.append(f'  <circle cx="{x}" cy="{y}" r="{radius}" fill="{color}"/>')
    body = "\n".join(lines)
    return f'{SPDX}<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">\n{body}\n</svg>\n'


def outputs():
    """path -> text of everything that is drawn here."""
    files = {}
    for theme, color in COLORS.items():
        for name, shapes in ICONS.items():
            files[HERE / "icons" / theme / f"{name}.svg"] = drawing(shapes, color)
    listed = ["rollcall.svg"] + sorted(p.relative_to(HERE / "icons").as_posix() for p in files)
    entries = "".join(f'    <file alias="{name}">icons/{name}</file>\n' for name in listed)
    files[HERE / "rollcall.qrc"] = f'{SPDX}<RCC>\n  <qresource prefix="/icons">\n{entries}  </qresource>\n</RCC>\n'
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    files = outputs()
    present = {p for theme in COLORS for p in (HERE / "icons" / theme).glob("*")}
    stale = [p for p, text in files.items() if not p.is_file() or p.read_text(encoding="utf-8") != text]
    stray = sorted(present - set(files))
    if options.check:
        for path in stale + stray:
            print(f"{path}: differs from what drawicons.py draws; run it")
        print(f"drawicons: {len(files)} files, {len(stale + stray)} differ")
        return 1 if stale or stray else 0
    for path in stray:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
