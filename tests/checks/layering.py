#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder of src/ may include which, and which library: the rules of the design, read from the #include lines.

    layering.py [--source DIR] [--qt-headers DIR]

A link rule alone leaks: a target that links only Qt6::Core still compiles <QtWidgets/QWidget>.
Exit code 0: all rules hold; 1: broken, one line each; 2: the check itself cannot run.
"""
import argparse
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

VALUES = ("accountstatus", "attribute", "blankreason", "error", "result")


@dataclass(frozen=True)
class Room:
    """What the files of one folder may include."""
    rooms: frozenset  # other rooms of src/
    qt: frozenset     # Qt modules
    ui: bool = False  # headers made from .ui files


def room(rooms="", qt="", ui=False):
    return Room(frozenset(rooms.split()), frozenset(qt.split()), ui)


EVERYTHING = ("values table query core providers exports net auth secrets settings pagelog session models gui cli demo "
              "app")
# The engine's values, table and query are shared between threads, so they know no Qt.
ROOMS = {
    "values": room(),
    "table": room("values"),
    "query": room("values table"),
    "core": room("values table query", "QtCore"),
    "providers": room("values table query core", "QtCore"),
    "exports": room("values table query core", "QtCore"),
    "net": room("values table query core", "QtCore QtNetwork"),
    "auth": room("values table query core", "QtCore"),
    "secrets": room("values table query core", "QtCore QtDBus"),
    "settings": room("values table query core", "QtCore"),
    "pagelog": room("values table query core", "QtCore"),
    "session": room("values table query core", "QtCore QtConcurrent"),
    "models": room("values table query core", "QtCore QtGui"),
    "gui": room("values table query core session models", "QtCore QtGui QtWidgets QtSvg QtConcurrent", ui=True),
    "cli": room("values table query core session", "QtCore QtConcurrent"),
    "demo": room("values table query core", "QtCore QtNetwork"),
    "app": room(EVERYTHING, "QtCore QtGui QtWidgets QtNetwork QtSvg QtConcurrent"),
}
# Programs compose; they are no part of the room that they lie in.
PROGRAMS = {"demo/main.cpp": "app"}

# Headers that one room alone may include, wherever else their module is allowed.
ONLY_IN = {
    "QSettings": "settings",
    "QNetworkAccessManager": "net",
    "QNetworkReply": "net",
    "QtNetwork": "net",
}
# Libraries by how their headers' names begin.
LIBRARIES = {
    "qt6keychain/": "secrets",
    "sodium": "pagelog",
}

INCLUDE = re.compile(r'^[ \t]*(?:#|%:)[ \t]*(?:include|include_next|import)\b[ \t]*(.*)$', re.MULTILINE)
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def without_comments(text):
    """The text with comments blanked and continued lines joined; other line numbers stay."""
    text = re.sub(r"\\\r?\n", "", text)
    return COMMENT.sub(lambda m: m[0] if m[0].startswith('"') else re.sub(r"[^\n]", " ", m[0]), text)


@dataclass
class QtHeaders:
    """Finds the module of a Qt header as it is written in an #include line."""
    directory: Path
    modules: dict = field(default_factory=dict)  # header name, also in lower case with .h -> module

    def __post_init__(self):
        for module in sorted(p for p in self.directory.iterdir() if p.is_dir() and p.name.startswith("Qt")):
            for header in module.iterdir():
                if header.is_file():
                    self.modules.setdefault(header.name, module.name)

    def module_of(self, name):
        first, _, rest = name.partition("/")
        if rest and (self.directory / first).is_dir() and first.startswith("Qt"):
            return first
        return self.modules.get(name)

    @staticmethod
    def class_of(name):
        """<QtCore/qsettings.h>, <qsettings.h>, <QSettings> are one header: compare in lower case."""
        return PurePosixPath(name).name.removesuffix(".h").lower()


def room_of(path):
    """The room of a file, named from src/; None for a file that lies in none."""
    path = PurePosixPath(path)
    if str(path) in PROGRAMS:
        return PROGRAMS[str(path)]
    parts = path.parts
    if len(parts) < 2:
        return None
    if parts[0] == "core":
        if parts[1] in ("table", "query"):
            return parts[1]
        return "values" if len(parts) == 2 and path.stem in VALUES else "core"
    return parts[0] if parts[0] in ROOMS else None


def sibling_problem(user, used):
    """src/providers has a room for each service; they share what lies in src/providers itself, but for the list."""
    user, used = PurePosixPath(user), PurePosixPath(used)
    if user.parts[0] != "providers" or used.parts[0] != "providers" or len(user.parts) < 3:
        return None
    if len(used.parts) >= 3 and used.parts[1] != user.parts[1]:
        return f"providers/{user.parts[1]} must not include its sibling providers/{used.parts[1]}"
    if used.stem == "builtinproviders":
        return "a provider must not include the list of providers"
    return None


class Layering:
    def __init__(self, source, qt):
        self.source = source
        self.qt = qt
        self.problems = []

    def check(self):
        files = sorted(p for p in self.source.rglob("*") if p.suffix in (".h", ".cpp", ".hpp", ".cc", ".inc"))
        for path in files:
            name = path.relative_to(self.source).as_posix()
            own = room_of(name)
            if own is None:
                self.problems.append(f"{name}:1: lies in no folder that the design names")
                continue
            text = without_comments(path.read_text(encoding="utf-8"))
            for match in INCLUDE.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                problem = self.problem(name, own, match[1].strip())
                if problem:
                    self.problems.append(f"{name}:{line}: {problem}")
        return len(files)

    def problem(self, name, own, argument):
        match = re.match(r'(["<])([^">]+)[">]', argument)
        if not match:
            return f"an #include whose file cannot be read off: {argument}"
        included, rules = match[2], ROOMS[own]
        if included == PurePosixPath(name).stem + ".moc":
            return None
        if re.fullmatch(r"(?:[a-z]+/)*ui_[a-z0-9]+\.h", included):
            return None if rules.ui else f"only gui includes .ui headers: {included}"
        if ".." in PurePosixPath(included).parts:
            return f"name headers from src/: {included}"
        if (self.source / included).is_file() and "/" in included:
            return self.own_problem(name, own, included)
        if match[1] == '"':
            return f'no such header under src/ (name it as "folder/file.h"): {included}'
        return self.library_problem(own, included)

    def own_problem(self, name, own, included):
        used = room_of(included)
        if used is None:
            return f"{included} lies in no folder that the design names"
        if used != own and used not in ROOMS[own].rooms:
            return f"{own} must not include {used}: {included}"
        return sibling_problem(name, included)

    def library_problem(self, own, included):
        for beginning, only in LIBRARIES.items():
            if included.startswith(beginning):
                return None if own == only else f"only {only} includes {beginning}: {included}"
        module = self.qt.module_of(included)
        if module is None:
            return None
        for header, only in ONLY_IN.items():
            if self.qt.class_of(included) == header.lower() and own != only:
                return f"only {only} includes {header}: {included}"
        if module not in ROOMS[own].qt:
            return f"{own} must not include {module}: {included}"
        return None


def installed_qt_headers():
    for tool in ("qtpaths6", "qmake6"):
        try:
            option = "--query" if tool == "qtpaths6" else "-query"
            found = subprocess.run([tool, option, "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
            return Path(found.stdout.strip())
        except (OSError, subprocess.CalledProcessError):
            continue
    return Path("/nonexistent")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, default=Path(__file__).resolve().parents[2] / "src")
    parser.add_argument("--qt-headers", type=Path)
    options = parser.parse_args()
    headers = options.qt_headers or installed_qt_headers()
    if not (headers / "QtCore").is_dir() or not options.source.is_dir():
        print(f"layering: no Qt headers in {headers}, or no {options.source}", file=sys.stderr)
        return 2
    layering = Layering(options.source, QtHeaders(headers))
    files = layering.check()
    for problem in layering.problems:
        print(f"{options.source.name}/{problem}")
    print(f"layering: {files} files, {len(layering.problems)} broken rules")
    if not files:
        return 2
    return 1 if layering.problems else 0


if __name__ == "__main__":
    sys.exit(main())
