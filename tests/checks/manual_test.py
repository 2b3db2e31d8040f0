#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and completions that packaging/manual makes: what the parser must read and must refuse, that each
option of the programs stands in all of them, and what bash, zsh and fish make of it.

    manual_test.py MANUAL PROGRAM...
"""
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "manual"))
import completions
import helptext
import manpage

MANUAL = Path()
PROGRAMS = {}

LIST_HELP = """Usage: thing list [options] [PROFILE]
Lists the users,
and does it well.

Options:
  -h, --help            Explain this command.
  --fetch <all|some>    How much; a long text that goes
                        on in the next line.
  --output <FILE>       Write to this file.
  --format <FORMAT>     One of csv, xlsx (default csv).
  --token-env <NAME>    Take it from the environment.

Arguments:
  profile               A saved profile; may be
                        left out.

Exit codes:
  0    complete
"""
OVERVIEW = """Usage: thing COMMAND [OPTIONS]

Reads. It's not a
.dot line\\ at all.

Commands:
  list      Lists the users.

Exit codes:
  0    complete
"""


def sample():
    program = helptext.Program("thing", "1.0", helptext.parse(OVERVIEW))
    program.commands["list"] = helptext.parse(LIST_HELP)
    return program


class ParserTest(unittest.TestCase):
    def test_reads_every_part(self):
        read = helptext.parse(LIST_HELP)
        self.assertEqual(read.usage, "thing list [options] [PROFILE]")
        self.assertEqual(read.text, ["Lists the users, and does it well."])
        self.assertEqual([option.names for option in read.options],
                         [["-h", "--help"], ["--fetch"], ["--output"], ["--format"], ["--token-env"]])
        self.assertEqual(read.options[1].text, "How much; a long text that goes on in the next line.")
        self.assertEqual(read.arguments, [("profile", "A saved profile; may be left out.")])
        self.assertEqual(read.sections, {"Exit codes": ["  0    complete"]})

    def test_knows_choices(self):
        options = {option.long_name(): option.choices() for option in helptext.parse(LIST_HELP).options}
        self.assertEqual(options, {"--help": [], "--fetch": ["all", "some"], "--output": [], "--format": ["csv", "xlsx"],
                                   "--token-env": []})

    def test_refuses_what_it_cannot_place(self):
        for broken in ("", "No usage\n", LIST_HELP.replace("  --output", "--output"),
                       LIST_HELP.replace("  -h, --help            Explain", "                    Explain"),
                       LIST_HELP.replace("                        left out", "   left out")):
            with self.subTest(broken=broken), self.assertRaises(helptext.Unreadable):
                helptext.parse(broken)


class PageTest(unittest.TestCase):
    def test_escapes(self):
        page = manpage.page(sample(), {"NAME": ["things"], "SEARCHING": []}, [(["-x:*", "y"], "not \\ this")])
        self.assertIn(".dot line\\e at all", page)
        self.assertNotIn("\n.dot", page)
        self.assertIn("\\fB\\-x:*\\fR or \\fBy\\fR\nnot \\e this\n", page)

    def test_reads_the_language(self):
        table = "| you write | you find |\n| --- | --- |\n| `a:*` `b` | *both* |\n| `c` | one `d` |\n\n| `e` | no |\n"
        self.assertEqual(manpage.rows_of(table), [(["a:*", "b"], "both"), (["c"], "one d")])
        self.assertEqual(manpage.rows_of("no table"), [])

    def test_names_what_is_shared_once(self):
        program = sample()
        program.commands["export"] = helptext.parse(LIST_HELP.replace("thing list", "thing export"))
        groups = manpage.grouped_options(program)
        self.assertEqual([(commands, len(options)) for commands, options in groups], [(("list", "export"), 4)])


class BuiltTest(unittest.TestCase):
    """Of the programs themselves."""

    def bash(self, *words):
        script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
                  'compopt() { :; }; $FUNCTION; printf "%s\\n" "${COMPREPLY[@]}"')
        file = MANUAL / "bash" / words[0]
        environment = dict(os.environ, FUNCTION="_" + words[0].replace("-", "_"),
                           PATH=f"{PROGRAMS['rollcall-cli'].parent}:{os.environ['PATH']}")
        answer = subprocess.run(["bash", "-u", "-c", script, "bash", file, *words], env=environment, check=True,
                                capture_output=True, text=True, timeout=60)
        self.assertEqual(answer.stderr, "")
        return answer.stdout.split("\n")[:-1]

    def fish(self, line):
        file = MANUAL / "fish" / f"{line.split()[0]}.fish"
        environment = dict(os.environ, PATH=f"{PROGRAMS['rollcall-cli'].parent}:{os.environ['PATH']}")
        answer = subprocess.run(["fish", "--no-config", "-c", f"source {file}; complete -C {completions.quoted(line)}"],
                                env=environment, check=True, capture_output=True, text=True, timeout=60)
        self.assertEqual(answer.stderr, "")
        return [row.split("\t")[0] for row in answer.stdout.split("\n")[:-1]]

    def test_every_option_stands_everywhere(self):
        for name, path in PROGRAMS.items():
            arguments = [[]] + [[command] for command in helptext.read_program(path).commands]
            for words in arguments:
                text = helptext.ask(path, *words, "--help")
                # Not by the parser: it might be what leaves one out.
                options = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", text, re.MULTILINE))
                self.assertTrue(options or not words)
                for option in options - {"--help"}:
                    with self.subTest(program=name, command=words, option=option):
                        self.assertIn(manpage.bold(option), (MANUAL / "man" / f"{name}.1").read_text(encoding="utf-8"))
                        self.assertIn(option, self.bash(name, *words, "--"))
                        self.assertIn(option, self.fish(" ".join([name, *words, "--"])))
                        self.assertRegex((MANUAL / "zsh" / f"_{name}").read_text(encoding="utf-8"), rf"\*{option}=?\[")

    def test_pages_have_no_mistakes(self):
        for name in PROGRAMS:
            with self.subTest(program=name):
                made = subprocess.run(["man", "--warnings=all", "-l", MANUAL / "man" / f"{name}.1"], check=True,
                                      env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80", MANROFFSEQ=""),
                                      capture_output=True, text=True, timeout=60)
                self.assertEqual(made.stderr, "")
                self.assertIn("SEE ALSO", made.stdout)

    def test_values(self):
        rows = [(("rollcall-cli", ""), {"list", "export", "verify", "profiles", "providers"}, {"okta"}),
                (("rollcall-cli", "list", "--format", "x"), {"xlsx"}, {"csv"}),
                (("rollcall-cli", "list", "--format", "=", "x"), {"xlsx"}, {"csv"}),
                (("rollcall-cli", "list", "--provider", "o"), {"okta", "onelogin"}, {"entra"}),
                (("rollcall-cli", "export", "--dates", ""), {"sent", "utc", "shown"}, set()),
                (("rollcall-cli", "profiles", ""), {"list", "add", "sign-in"}, {"--url"}),
                (("rollcall-cli", "profiles", "--url", "x", "re"), {"remove"}, {"list"}),
                (("rollcall-cli", "list", "--token-env", "PA"), {"PATH"}, set()),
                (("rollcall", "--connect", "j"), {"jumpcloud"}, {"okta"})]
        for words, wanted, unwanted in rows:
            with self.subTest(words=words):
                for found in (set(self.bash(*words)), set(self.fish(" ".join(words).replace(" = ", "=")))):
                    # fish shows what completes the word as it stands.
                    found = {word.rpartition("=")[2] for word in found}
                    self.assertLessEqual(wanted, found)
                    self.assertFalse(unwanted & found)

    def test_saved_profiles(self):
        with tempfile.TemporaryDirectory() as home:
            folder = Path(home) / "config" / "rollcall"
            folder.mkdir(parents=True)
            before = {name: os.environ.get(name) for name in ("XDG_CONFIG_HOME", "ACME_TOKEN")}
            os.environ.update(XDG_CONFIG_HOME=str(folder.parent), ACME_TOKEN="not-kept")
            try:
                for name in ("Acme", "Acme North"):
                    (folder / "profiles.json").write_text(PROFILES.replace("NAME", name), encoding="utf-8")
                    with self.subTest(name=name):
                        self.assertEqual(self.bash("rollcall-cli", "list", "Ac"), [name.replace(" ", "\\ ")])
                        self.assertIn(name, self.fish("rollcall-cli list Ac"))
            finally:
                for name, value in before.items():
                    if value is None:
                        del os.environ[name]
                    else:
                        os.environ[name] = value

    def test_zsh_runs_its_functions(self):
        # In place of zsh's own, which need a terminal: what _arguments is given.
        script = '_arguments() { print -l -- "$@" }; words=(${=WORDS}); CURRENT=$#words; source $FILE'
        for words in ("rollcall --", "rollcall-demo --", "rollcall-cli list --", "rollcall-cli profiles --"):
            name = words.split()[0]
            answer = subprocess.run(["zsh", "-f", "-c", script], check=True, capture_output=True, text=True, timeout=60,
                                    env=dict(os.environ, WORDS=words, FILE=str(MANUAL / "zsh" / f"_{name}")))
            self.assertEqual(answer.stderr, "")
            for spec in answer.stdout.split("\n")[:-1]:
                with self.subTest(words=words, spec=spec):
                    self.assertRegex(spec, r"^(\*-[\w-]+=?\[.*\](:.+:.+)?|[1-9*]:[^:]+:.+)$")


PROFILES = """{"version": 1, "profiles": [{"id": "5f1d7c1e-0d57-4f9c-9d1b-0c7a2f1f7a10", "name": "NAME",
 "provider": "okta", "baseUrl": "https://acme.example.com", "credential": "apiToken"}]}"""


if __name__ == "__main__":
    MANUAL = Path(sys.argv[1])
    PROGRAMS = {Path(path).name: Path(path) for path in sys.argv[2:]}
    sys.exit(0 if unittest.main(argv=sys.argv[:1], exit=False).result.wasSuccessful() else 1)
