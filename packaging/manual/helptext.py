# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the programs say of themselves: `--help`, and for rollcall-cli the help of each command.

The layout is QCommandLineParser's. Whatever does not fit it is an error: a manual that leaves something out silently
would be wrong.
"""
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass, field

OPTION = re.compile(r"  ((?:-\w, )?--?[\w-]+)(?: <([^>]+)>)?(?: +(\S.*))?$")
ARGUMENT = re.compile(r"  ([\w-]+) {2,}(\S.*)$")
COMMAND = re.compile(r"  ([\w-]+) +(\S.*)$")
CONTINUED = re.compile(r" {6,}(\S.*)$")
# Words to choose from stand in the description: "One of csv, json (default csv)."
LISTED = re.compile(r"(?:^One of |kind of directory: |of the kind PROVIDER \()((?:[\w-]+, )+[\w-]+)")


class Unreadable(Exception):
    pass


@dataclass
class Option:
    names: list
    value: str  # what stands between < and >; empty: takes none
    text: str = ""

    def choices(self):
        """The words that its value can be, or none where it can be anything."""
        words = self.value.split("|")
        if len(words) > 1 and all(re.fullmatch(r"[a-z][\w-]*", word) for word in words):
            return words
        listed = LISTED.search(self.text) if self.value else None
        return listed[1].split(", ") if listed else []

    def long_name(self):
        return next(name for name in self.names if name.startswith("--"))


@dataclass
class Help:
    """What one --help says: of a whole program, or of one command."""
    usage: str = ""
    text: list = field(default_factory=list)  # paragraphs below the usage line
    options: list = field(default_factory=list)
    arguments: list = field(default_factory=list)  # (name, text)
    commands: list = field(default_factory=list)  # (name, summary)
    sections: dict = field(default_factory=dict)  # the others: heading to lines


def continue_text(entries, text):
    """Adds a wrapped line to the newest of these."""
    if not entries:
        raise Unreadable(f"a line that belongs to nothing: {text}")
    last = entries[-1]
    if isinstance(last, Option):
        last.text = f"{last.text} {text}".strip()
    else:
        entries[-1] = (last[0], f"{last[1]} {text}")


def read_entry(entries, line, pattern):
    match = pattern.fullmatch(line)
    if match:
        if pattern is OPTION:
            entries.append(Option(match[1].split(", "), match[2] or "", match[3] or ""))
        else:
            entries.append((match[1], match[2]))
        return
    continued = CONTINUED.fullmatch(line)
    if not continued:
        raise Unreadable(f"neither an entry nor its continuation: {line}")
    continue_text(entries, continued[1])


def parse(text):
    lines = text.rstrip("\n").split("\n")
    if not lines[0].startswith("Usage: "):
        raise Unreadable(f"no usage line: {lines[0]}")
    result = Help(usage=lines[0].removeprefix("Usage: "))
    places = {"Options": (result.options, OPTION), "Arguments": (result.arguments, ARGUMENT),
              "Commands": (result.commands, COMMAND)}
    heading, before = None, ""
    for line in lines[1:]:
        if re.fullmatch(r"[A-Z][^.]*:", line):
            heading = line[:-1]
            if heading not in places:
                result.sections[heading] = []
        elif not line:
            if heading not in result.sections:
                result.text.append("")
        elif line.startswith(" ") and heading in places:
            entries, pattern = places[heading]
            read_entry(entries, line, pattern)
        elif line.startswith(" ") and heading:
            result.sections[heading].append(line)
        elif heading and before:
            raise Unreadable(f"a paragraph inside of {heading}: {line}")
        else:
            heading = None
            result.text.append(line)
        before = line
    result.text = [part.replace("\n", " ") for part in re.split(r"\n{2,}", "\n".join(result.text).strip("\n"))]
    return result


@dataclass
class Program:
    name: str
    version: str
    help: Help
    commands: dict = field(default_factory=dict)  # name to its Help, in the order of the overview

    def all_help(self):
        return [self.help, *self.commands.values()]


def ask(path, *arguments):
    """What the program prints, in a home of its own: help must not depend on whose machine builds it."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ.get("PATH", ""), "HOME": home, "LC_ALL": "C.UTF-8"}
        answer = subprocess.run([path, *arguments], env=environment, stdin=subprocess.DEVNULL, check=True,
                                capture_output=True, timeout=60)
    return answer.stdout.decode("utf-8")


def read_program(path):
    name = os.path.basename(path)
    version = ask(path, "--version").split()[-1]
    program = Program(name, version, parse(ask(path, "--help")))
    for command, _ in program.help.commands:
        program.commands[command] = parse(ask(path, command, "--help"))
    return program
