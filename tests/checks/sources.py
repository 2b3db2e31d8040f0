# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the project's own files, and how a check ends."""
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("src", "ui", "tests", "packaging", "resources", "translations", ".ci")


def files(root, folders=FOLDERS):
    """Files of these folders and of the top level, without what builds and editors leave behind."""
    found = [p for p in root.iterdir() if p.is_file()]
    for folder in folders:
        for directory, names, leaves in os.walk(root / folder):
            names[:] = [n for n in names if n != "__pycache__"]
            found += [Path(directory) / leaf for leaf in leaves]
    return sorted(p for p in found if p.suffix not in (".pyc", ".autosave", ".swp") and not p.name.endswith("~"))


def report(check, files_read, problems):
    """0: clean; 1: problems, one line each; 2: there was nothing to check."""
    for problem in problems:
        print(problem)
    print(f"{check}: {len(files_read)} files, {len(problems)} problems")
    if not files_read:
        print(f"{check}: found no files to read", file=sys.stderr)
        return 2
    return 1 if problems else 0
