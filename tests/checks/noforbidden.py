#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no source may hold: markers of unfinished work, tests switched off, real people's addresses, unencrypted hosts.

    noforbidden.py [--root DIR]
"""
import argparse
import re
import sys
from pathlib import Path

import sources

# In two pieces, or this file would be its own first finding.
MARKERS = re.compile(r"\b(?:" + "|".join(("TO" "DO", "FIX" "ME", "QSK" "IP", "QEXPECT" "_FAIL", "NOL" "INT")) + r")")
EMAIL = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})\b", re.IGNORECASE)
HTTP = re.compile(r"\bhttp:/" r"/(\[[0-9a-f:]+\]|[\w.-]+\w)", re.IGNORECASE)

# RFC 2606 and RFC 6761: names that belong to nobody.
RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$", re.IGNORECASE)
LOOPBACK = re.compile(r"^(?:127(?:\.\d+){0,3}|\[::1\]|localhost)$", re.IGNORECASE)
# Names of XML vocabularies, which nobody fetches.
VOCABULARIES = {"www.w3.org", "www.freedesktop.org", "json-schema.org"}
# What unit tests feed to the parsers of addresses has to be refused, so it has to stand there.
ADDRESS_TESTS = re.compile(r"tests/unit/.*/tst_\w*(?:address|provider|origin)\w*\.cpp$")
TEXT = {".h", ".cpp", ".py", ".cmake", ".sh", ".ui", ".json", ".ndjson", ".csv", ".txt", ".ts", ".qrc", ".xml", ".in", ""}
# A program that only reads asks with GET, and with POST behind the one gate in src/net.
WRITING = re.compile(r"\b(?:sendCustom" r"Request|delete" r"Resource)\b|manager\.put" r"\(")


def line_problems(line, is_address_test):
    if marker := MARKERS.search(line):
        yield f"{marker[0]}: finish it, or open an issue"
    if writing := WRITING.search(line):
        yield f"a request that does more than read: {writing[0]}"
    if is_address_test:
        return
    for email in EMAIL.finditer(line):
        if not RESERVED.search(email[1]):
            yield f"an e-mail address outside example.com: {email[0]}"
    for http in HTTP.finditer(line):
        host = http[1].lower()
        if not (LOOPBACK.match(host) or RESERVED.search(host) or host in VOCABULARIES):
            yield f"an unencrypted host that is not loopback: {http[0]}"


def problems(root):
    files = [p for p in sources.files(root) if p.suffix in TEXT and p.parent != root]
    found = []
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        is_address_test = bool(ADDRESS_TESTS.search(path.relative_to(root).as_posix()))
        for number, line in enumerate(text.split("\n"), 1):
            found += [f"{path.relative_to(root)}:{number}: {problem}" 
                      for problem in line_problems(line, is_address_test)]
    return files, found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=sources.ROOT)
    return sources.report("noforbidden", *problems(parser.parse_args().root))


if __name__ == "__main__":
    sys.exit(main())
