#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test function that a tst_*.cpp file declares is one that its program runs.

    declaredtests.py --programs FILE [--tests DIR]

FILE names what was built, "tst_x.cpp<tab>program" on each line. moc loses slots silently, e.g. those that follow a raw string
literal in a class body, and the suite stays green. So the source is read here without moc, and the program is asked
(-functions) what it would run.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import sources

NOT_TESTS = {"initTestCase", "cleanupTestCase", "init", "cleanup"}
TOKEN = re.compile(r"""
      (?P<raw>(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
    | (?P<text>"(?:\\.|[^"\\\n])*")
    | (?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')
    | (?P<comment>//[^\n]*|/\*.*?\*/)
""", re.VERBOSE | re.DOTALL)
CLASS = re.compile(r"\b(?:class|struct)\s+(\w+)(?:\s+final)?\s*:[^;{]*\bQObject\b[^;{]*\{")
ACCESS = re.compile(r"\b(public|protected|private)(\s+(?:Q_SLOTS|slots))?\s*:(?!:)|\b(Q_SIGNALS|signals)\s*:")
SLOT = re.compile(r"\bvoid\s+(\w+)\s*\(\s*(?:void)?\s*\)")


def plain(text):
    """The source without comments and without what stands in literals."""
    return TOKEN.sub(lambda m: " " if m["comment"] else '""', text)


def body_at(text, start):
    """What stands between the brace that ends at start and its partner, nested braces left out."""
    depth, kept = 1, []
    for char in text[start:]:
        depth += (char == "{") - (char == "}")
        if depth == 0:
            break
        if depth == 1 and char not in "{}":
            kept.append(char)
        elif char == "}":
            kept.append(";")
    return "".join(kept)


def declared(text):
    """class name -> names of its test functions."""
    text = plain(text)
    classes = {}
    for match in CLASS.finditer(text):
        body = body_at(text, match.end())
        marks = list(ACCESS.finditer(body)) + [None]
        slots = []
        for mark, following in zip(marks, marks[1:]):
            if mark[1] != "private" or not mark[2]:
                continue
            section = body[mark.end():following.start() if following else len(body)]
            slots += SLOT.findall(section)
        tests = [s for s in slots if s not in NOT_TESTS and not s.endswith("_data")]
        orphans = [s for s in slots if s.endswith("_data") and s.removesuffix("_data") not in slots]
        if slots:
            classes[match[1]] = (tests, orphans)
    return classes


def executed(program):
    """What the program would run; it gets no display, and a home that is thrown away."""
    with tempfile.TemporaryDirectory() as home:
        keep = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment = keep | {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen"}
        answer = subprocess.run([program, "-functions"], env=environment, cwd=home, capture_output=True, text=True,
                                timeout=60, check=True)
    return re.findall(r"^(\w+)\(\)$", answer.stdout, re.MULTILINE)


def source_problems(source):
    """What is wrong with a file whatever is built from it, and the tests that it declares."""
    classes = declared(source.read_text(encoding="utf-8"))
    tests = [test for found, _ in classes.values() for test in found]
    found = [f"{source}:1: {orphan} has no test function" for _, orphans in classes.values() for orphan in orphans]
    return found + ([] if tests else [f"{source}:1: declares no test function"]), tests


def program_problems(source, program, tests):
    try:
        runs = executed(program)
    except (OSError, subprocess.SubprocessError) as error:
        return [f"{source}:1: {program} -functions failed: {error}"]
    name = Path(program).name
    found = [f"{source}:1: {test} is declared, and {name} never runs it" for test in tests if test not in runs]
    return found + [f"{source}:1: {name} runs {test}, not declared here" for test in runs if test not in tests]


def check(source, programs):
    """Problems of one file, and how many tests its programs run."""
    found, tests = source_problems(source)
    if not programs:
        found.append(f"{source}:1: is built into no test program")
    for program in programs:
        found += program_problems(source, program, tests)
    return found, len(tests) * len(programs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=Path, required=True)
    parser.add_argument("--tests", type=Path, default=sources.ROOT / "tests")
    options = parser.parse_args()
    programs = {}
    for line in options.programs.read_text(encoding="utf-8").splitlines():
        source, _, program = line.partition("\t")
        programs.setdefault(Path(source).resolve(), []).append(program)
    files = sorted(p.resolve() for p in options.tests.rglob("tst_*.cpp"))
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda f: check(f, programs.get(f, [])), files))
    problems = [problem for found, _ in results for problem in found]
    print(f"declaredtests: {sum(count for _, count in results)} test functions run")
    return sources.report("declaredtests", files, problems)


if __name__ == "__main__":
    sys.exit(main())
