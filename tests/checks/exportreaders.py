#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others make of exported files: Chromium opens, reads and sorts the HTML, LibreOffice the XLSX, and both show
every value of a hostile directory as it was sent.

    exportreaders.py ROLLCALL-CLI
"""
import csv
import html.parser
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

COLUMNS = ["employeeNumber", "firstName", "lastName", "mobilePhone", "created"]
PEOPLE = [
    ("0000150", "<script>document.title = 'run'</script>", "=1+1", "+49 30 0123456"),
    ("12345678901234567890", "<img src=x onerror=\"document.title = 'run'\">", "@SUM(A1)", "0049 1"),
    ("007", "&lt;b&gt; & \"quoted\", 'comma'", "-2", "1e5"),
    ("10", "東京 😀 Élodie", "\\N", "TRUE"),
    ("9", "two\nlines", "2026-01-02", "1/2"),
]
SECONDS = 120


def users():
    names = ("employeeNumber", "firstName", "lastName", "mobilePhone")
    return [
        {
            "id": f"00u{i}",
            "status": "ACTIVE",
            "created": f"2024-01-0{i + 1}T10:20:30.000Z",
            "profile": {"login": f"user{i}@example.com", **dict(zip(names, person))},
        }
        for i, person in enumerate(PEOPLE)
    ]


class Okta(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(users()).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Cells(html.parser.HTMLParser):
    """The rows that the page around the export wrote down, a cell in each <td>."""

    def __init__(self):
        super().__init__()
        self.tables, self.is_in_cell = [], False

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        if tag == "tr":
            self.tables[-1].append([])
        if tag == "td":
            self.tables[-1][-1].append("")
        self.is_in_cell = tag == "td"

    def handle_endtag(self, _):
        self.is_in_cell = False

    def handle_data(self, data):
        if self.is_in_cell:
            self.tables[-1][-1][-1] += data


# Writes down the rows as they are, and as they are behind a click on each heading; then the title, which what
# hostile names tried to run would have changed.
AROUND = """<!DOCTYPE html><meta charset="utf-8"><iframe src="%s"></iframe><script>
addEventListener("load", () => {
  const shown = document.querySelector("iframe").contentDocument;
  const note = (rows) => {
    const table = document.createElement("table");
    for (const row of rows) {
      const line = table.insertRow();
      for (const text of row)
        line.insertCell().textContent = text;
    }
    document.body.append(table);
  };
  const rows = () => [...shown.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((c) => c.textContent));
  note(rows());
  for (const heading of shown.querySelectorAll("thead th")) {
    heading.firstElementChild.click();
    note(rows());
  }
  note([[shown.title, document.title]]);
});
</script>"""


def run(command, home):
    environment = dict(os.environ, HOME=str(home), ROLLCALL_CHECK_TOKEN="00token")
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=SECONDS).stdout


def require(is_true, what):
    if not is_true:
        sys.exit(f"exportreaders: {what}")


# The fifth column is a date, which each shows in its own way.
def expected():
    return [list(person) for person in PEOPLE]


def check_html(file, home):
    around = home / "around.html"
    around.write_text(AROUND % file.name, encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
             "--virtual-time-budget=5000", "--dump-dom"]
    parser = Cells()
    parser.feed(run(["chromium", *flags, around.as_uri()], home))
    tables = parser.tables
    require(len(tables) == len(COLUMNS) + 2, f"Chromium wrote down {len(tables)} tables")
    shown = [row[:4] for row in tables[0]]
    require(shown == expected(), f"Chromium shows {shown}")
    numbers = [row[0] for row in tables[1]]
    require(numbers == ["007", "9", "10", "0000150", "12345678901234567890"], f"sorted by number: {numbers}")
    dates = [row[4] for row in tables[5]]
    require(dates == sorted(dates) and len(set(dates)) == len(PEOPLE), f"sorted by date: {dates}")
    require("run" not in tables[-1][0], "a name was run as a script")


def check_xlsx(file, home):
    quoted_texts = "csv:Text - txt - csv (StarCalc):44,34,76,1"
    run(["soffice", "--headless", "--convert-to", quoted_texts, "--outdir", str(home / "office"), str(file)], home)
    with open(home / "office" / (file.stem + ".csv"), encoding="utf-8", newline="") as text:
        rows = list(csv.reader(text))[1:]
    shown = [row[:4] for row in rows]
    require(shown == expected(), f"LibreOffice shows {shown}")
    require([row[4] for row in rows] == [f"2024-01-0{i + 1} 10:20:30" for i in range(len(PEOPLE))],
            f"dates in LibreOffice: {[row[4] for row in rows]}")


def main():
    cli = Path(sys.argv[1]).resolve()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Okta)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for suffix, check in (("html", check_html), ("xlsx", check_xlsx)):
            file = home / f"users.{suffix}"
            run([str(cli), "export", "--provider", "okta", "--url", f"http://127.0.0.1:{server.server_port}",
                 "--token-env", "ROLLCALL_CHECK_TOKEN", "--columns", ",".join(COLUMNS), "--output", str(file)], home)
            check(file, home)
    server.shutdown()
    print("exportreaders: Chromium and LibreOffice show every value as it was sent")


main()
