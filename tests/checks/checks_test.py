#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that cannot fail is worse than none: each one here meets what it must find, and what it must let pass."""
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import declaredtests
import docs
import layering
import noforbidden
import spdx
import versions

QT = {"QtCore": ["QString", "QSettings", "qsettings.h", "qstring.h", "QtCore"],
      "QtGui": ["QColor"],
      "QtWidgets": ["QWidget", "qwidget.h", "QtWidgets"],
      "QtNetwork": ["QNetworkAccessManager", "QTcpServer", "QtNetwork", "QNetworkReply"],
      "QtConcurrent": ["QtConcurrentRun"]}


class Tree(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name)

    def write(self, name, text=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


class LayeringTest(Tree):
    HEADERS = ("core/error.h", "core/http.h", "core/table/userchunk.h", "core/query/query.h", "session/listing.h",
               "models/usertablemodel.h", "net/transport.h", "demo/demoserver.h", "gui/mainwindow.h", "cli/command.h",
               "providers/linkheader.h", "providers/builtinproviders.h", "providers/okta/okta.h",
               "providers/entra/entra.h", "exports/csv.h", "secrets/keychain.h", "app/services.h")

    def setUp(self):
        super().setUp()
        for module, headers in QT.items():
            for header in headers:
                self.write(f"qt/{module}/{header}")
        for header in self.HEADERS:
            self.write(f"src/{header}")

    def problems(self, name, include):
        self.write(f"src/{name}", f"{include}\n")
        layers = layering.Layering(self.root / "src", layering.QtHeaders(self.root / "qt"))
        layers.check()
        (self.root / "src" / name).unlink()
        return layers.problems

    def test_violations(self):
        rows = [
            ("core/x.cpp", '#include "session/listing.h"'),
            ("core/x.cpp", "#include <QtWidgets/QWidget>"),
            ("core/x.cpp", "#include <QColor>"),
            ("core/error.cpp", '#include "core/http.h"'),
            ("core/result.cpp", "#include <QString>"),
            ("core/attribute.cpp", "#include <QtCore>"),
            ("core/table/x.cpp", "#include <QString>"),
            ("core/table/x.cpp", "#include <qstring.h>"),
            ("core/table/x.cpp", "#include <QtCore/qstring.h>"),
            ("core/table/x.cpp", '#include "core/http.h"'),
            ("core/table/x.cpp", '#include "core/query/query.h"'),
            ("core/query/x.h", "#include <QtCore/QString>"),
            ("providers/okta/x.cpp", '#include "providers/entra/entra.h"'),
            ("providers/okta/x.cpp", '#include "providers/builtinproviders.h"'),
            ("providers/okta/x.cpp", '#include "net/transport.h"'),
            ("providers/okta/x.cpp", "#include <QNetworkAccessManager>"),
            ("exports/x.cpp", '#include "session/listing.h"'),
            ("exports/x.cpp", '#include "providers/linkheader.h"'),
            ("net/x.cpp", '#include "session/listing.h"'),
            ("session/x.cpp", '#include "net/transport.h"'),
            ("session/x.cpp", '#include "models/usertablemodel.h"'),
            ("session/x.cpp", '#include "exports/csv.h"'),
            ("session/x.cpp", '#include <net/transport.h>'),
            ("models/x.cpp", '#include "session/listing.h"'),
            ("models/x.cpp", "#include <QWidget>"),
            ("gui/x.cpp", '#include "cli/command.h"'),
            ("gui/x.cpp", '#include "net/transport.h"'),
            ("gui/x.cpp", "#include <QSettings>"),
            ("gui/x.cpp", "#include <QTcpServer>"),
            ("cli/x.cpp", '#include "models/usertablemodel.h"'),
            ("cli/x.cpp", '#include "demo/demoserver.h"'),
            ("cli/x.cpp", '#include "gui/mainwindow.h"'),
            ("cli/x.cpp", "#include <QtWidgets>"),
            ("cli/x.cpp", "#include <qwidget.h>"),
            ("cli/x.cpp", '#include "ui_dialog.h"'),
            ("demo/x.cpp", '#include "session/listing.h"'),
            ("demo/x.cpp", "#include <QNetworkAccessManager>"),
            ("demo/x.cpp", "#include <QtNetwork>"),
            ("demo/x.cpp", "#include <QtNetwork/QNetworkReply>"),
            ("app/x.cpp", "#include <QSettings>"),
            ("app/x.cpp", "#include <qt6keychain/keychain.h>"),
            ("demo/main.cpp", "#include <qsettings.h>"),
            ("gui/x.cpp", "#include <qt6keychain/keychain.h>"),
            ("session/x.cpp", "#include <sodium.h>"),
            ("auth/x.cpp", "#include <sodium/crypto_box.h>"),
            ("settings/x.cpp", '#include "secrets/keychain.h"'),
            ("gui/x.cpp", '#include "mainwindow.h"'),
            ("gui/x.cpp", '#include "../session/listing.h"'),
            ("gui/x.cpp", '#include "session/nosuch.h"'),
            ("gui/x.cpp", "#include HEADER"),
            ("gui/x.cpp", '  #  include "net/transport.h"'),
            ("gui/x.cpp", '#inclu\\\nde "net/transport.h"'),
            ("gui/x.cpp", '/* why */ const char *s = "/*";\n#include "net/transport.h" // not a comment'),
            ("cellar/x.cpp", "#include <vector>"),
            ("stray.cpp", "#include <vector>"),
        ]
        for name, include in rows:
            with self.subTest(file=name, include=include):
                found = self.problems(name, include)
                self.assertEqual(len(found), 1, found)
                self.assertIn(name, found[0])

    def test_allowed(self):
        rows = [
            ("core/x.cpp", '#include "core/table/userchunk.h"\n#include <QString>\n#include <vector>'),
            ("core/table/x.cpp", '#include "core/error.h"\n#include <simdjson.h>\n#include <unicode/coll.h>'),
            ("core/query/x.cpp", '#include "core/table/userchunk.h"'),
            ("providers/okta/x.cpp", '#include "providers/linkheader.h"\n#include "providers/okta/okta.h"'),
            ("providers/builtinproviders.cpp", '#include "providers/okta/okta.h"\n#include "providers/entra/entra.h"'),
            ("net/x.cpp", "#include <QNetworkAccessManager>\n#include <QtNetwork/QNetworkReply>"),
            ("session/x.cpp", '#include "core/http.h"\n#include <QtConcurrentRun>'),
            ("models/x.cpp", "#include <QColor>"),
            ("gui/x.cpp", '#include "session/listing.h"\n#include "models/usertablemodel.h"\n#include <QWidget>'),
            ("gui/x.cpp", '#include "panels/ui_users.h"\n#include "x.moc"'),
            ("cli/x.cpp", '#include "session/listing.h"'),
            ("demo/x.cpp", "#include <QTcpServer>"),
            ("demo/main.cpp", '#include "gui/mainwindow.h"\n#include "app/services.h"\n#include <QWidget>'),
            ("app/main.cpp", '#include "gui/mainwindow.h"\n#include "demo/demoserver.h"\n#include "net/transport.h"'),
            ("secrets/x.cpp", "#include <qt6keychain/keychain.h>"),
            ("pagelog/x.cpp", "#include <sodium.h>"),
            ("settings/x.cpp", "#include <QSettings>"),
            ("cli/y.cpp", '// #include "demo/demoserver.h"\n/*\n#include <QWidget>\n*/'),
        ]
        for name, include in rows:
            with self.subTest(file=name, include=include):
                self.assertEqual(self.problems(name, include), [])

    def test_says_the_line(self):
        self.assertEqual(self.problems("net/x.cpp", '// one\n/* two\n three */\n#include "gui/mainwindow.h"'),
                         ["net/x.cpp:4: net must not include gui: gui/mainwindow.h"])


class DeclaredTestsTest(Tree):
    SOURCE = '''
class Helper : public QObject { Q_OBJECT
private Q_SLOTS: };
class TstX final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void first_data();
    void first();
    // void notThis();
    const char *json = R"({"users":[{"id)";
    void second();
    void inlined() { if (true) { fine(); } }
    void third();
private:
    void helper();
};
'''

    def program(self, *functions):
        path = self.write("bin/tst_x", "#!/bin/sh\n" + "".join(f"echo '{f}()'\n" for f in functions))
        path.chmod(0o755)
        return str(path)

    def problems(self, text, programs):
        return declaredtests.check(self.write("tst_x.cpp", text), programs)[0]

    def test_all_run(self):
        self.assertEqual(self.problems(self.SOURCE, [self.program("first", "second", "inlined", "third")]), [])

    def test_lost_by_moc(self):
        found = self.problems(self.SOURCE, [self.program("first", "third")])
        self.assertEqual([p.split(": ", 1)[1] for p in found],
                         ["second is declared, and tst_x never runs it", "inlined is declared, and tst_x never runs it"])

    def test_one_of_two_programs(self):
        whole = self.program("first", "second", "inlined", "third")
        less = self.write("bin/tst_less", "#!/bin/sh\necho 'first()'\n")
        less.chmod(0o755)
        self.assertEqual(len(self.problems(self.SOURCE, [whole, str(less)])), 3)

    def test_other_problems(self):
        whole = ("first", "second", "inlined", "third")
        self.assertEqual(len(self.problems(self.SOURCE, [])), 1)
        self.assertEqual(len(self.problems(self.SOURCE, [self.program(*whole, "extra")])), 1)
        self.assertEqual(len(self.problems(self.SOURCE, [str(self.root / "bin/none")])), 1)
        self.assertEqual(len(self.problems("int main() {}", [self.program()])), 1)
        orphan = self.SOURCE.replace("void first();", "")
        self.assertEqual(len(self.problems(orphan, [self.program("second", "inlined", "third")])), 1)


class SpdxTest(Tree):
    def test_finds_each_missing_line(self):
        owner, licence = (f"// {line}\n" for line in spdx.LINES)
        self.write("src/good.cpp", owner + licence)
        self.write("src/noowner.h", licence)
        self.write("src/neither.cpp", "int x;\n")
        self.write("src/late.cpp", "\n" * 5 + owner + licence)
        self.write("packaging/run", "#!/bin/sh\n")
        self.write("packaging/data", "no program\n")
        self.write("README.md", "text\n")
        files, found = spdx.problems(self.root)
        self.assertEqual(len(files), 5)
        self.assertEqual(sorted(p.split(":")[0] for p in found),
                         ["packaging/run"] * 2 + ["src/late.cpp"] * 2 + ["src/neither.cpp"] * 2 + ["src/noowner.h"])


class NoForbiddenTest(unittest.TestCase):
    def test_lines(self):
        bad = ["// TO" "DO: later", "// FIX" "ME", "QSK" 'IP("no");', "QEXPECT" '_FAIL("", "", Continue);', "// NOL" "INT",
               "// NOL" "INTNEXTLINE", "ann@" "company.com", "<ann@" "example.com.evil.net>", "http:/" "/okta.com/api",
               "HTTP:/" "/10.0.0.1/", "http:/" "/127.0.0.1.evil.com/", "http:/" "/[2001:db8::1]/"]
        good = ["ann@example.com", "ann@mail.example.org", "ann@school.example", "@acme.com$", "http://127.0.0.1:80/x",
                "http://localhost/", "http://[::1]:8080", "http://tenant.example/", "https://okta.com/",
                'xmlns="http://www.w3.org/2000/svg"', "todo lists are fine in prose", "http://%1:%2/"]
        for line in bad:
            with self.subTest(line=line):
                self.assertEqual(len(list(noforbidden.line_problems(line, False))), 1)
        for line in good:
            with self.subTest(line=line):
                self.assertEqual(list(noforbidden.line_problems(line, False)), [])

    def test_address_tests_may_hold_hostile_addresses_but_no_markers(self):
        self.assertEqual(list(noforbidden.line_problems("http:/" "/okta.com", True)), [])
        self.assertEqual(len(list(noforbidden.line_problems("QSK" "IP", True))), 1)


class VersionsTest(Tree):
    def setUp(self):
        super().setUp()
        self.write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(Rollcall VERSION 1.2.3 LANGUAGES CXX)\n")
        self.write("CHANGELOG.md", "# Changelog\n\n## 1.2.3 - unreleased\n\n## 1.2.2 - 2026-01-01\n")
        self.write("packaging/desktop/io.github.rollcall.Rollcall.metainfo.xml", '<release version="1.2.3" date="x"/>')
        self.write("packaging/deb/changelog", "rollcall (1.2.3-1) unstable; urgency=medium\n")

    def test_all_the_same(self):
        self.assertEqual(versions.problems(self.root)[1], [])

    def test_one_that_differs_or_is_missing(self):
        for place in list(versions.PLACES)[1:]:
            with self.subTest(place=place):
                before = (self.root / place).read_text(encoding="utf-8")
                for after in (before.replace("1.2.3", "1.2.4"), "nothing"):
                    self.write(place, after)
                    self.assertEqual(len(versions.problems(self.root)[1]), 1)
                (self.root / place).unlink()
                self.assertEqual(len(versions.problems(self.root)[1]), 1)
                self.write(place, before)


class DocsTest(Tree):
    def problems(self, text):
        self.write("src/net/pacer.h", "class Pacer { void nextTurn(); };")
        self.write("docs/page.md", text)
        return docs.problems(self.root)[1]

    def test_what_is_there(self):
        self.assertEqual(self.problems("`src/net`, `src/net/pacer.h`, `pacer.h`, `Pacer`, `nextTurn()`, `lastLogin<90d`, "
                                       "[this](page.md#top), [that](https://example.com/), `src/providers/x/`"), [])

    def test_what_is_not(self):
        for text in ("`src/nett`", "`pacers.h`", "`Pacers`", "`nextTurns()`", "[this](pages.md)", "![](shot.png)"):
            with self.subTest(text=text):
                self.assertEqual(len(self.problems(text)), 1)

    def test_words_elsewhere_are_not_ours(self):
        self.write("README.md", "`Organization` of `src/net`")
        self.assertEqual(self.problems(""), [])


class ReportTest(unittest.TestCase):
    def test_nothing_read_is_no_success(self):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(spdx.sources.report("x", [], []), 2)
            self.assertEqual(spdx.sources.report("x", ["f"], ["p"]), 1)
            self.assertEqual(spdx.sources.report("x", ["f"], []), 0)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False).result.wasSuccessful() else 1)
