// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/htmlpage.h"

#include <QCryptographicHash>
#include <QString>

#include <string_view>

namespace rollcall::htmlpage {

namespace {

// mso-number-format is for Excel, which would run a cell that begins with "=".
constexpr std::string_view style = R"(
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de;
  --head: #f6f8fa; --mark: #a40e26; --markpaper: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --paper: #16191d; --ink: #e6edf3; --faint: #9aa4ae;
  --line: #30363d; --head: #21262d; --mark: #ffa198; --markpaper: #3c1618; } }
body { margin: 1.5rem; background: var(--paper); color: var(--ink); font: 0.9rem/1.4 system-ui, sans-serif; }
main { display: flex; flex-direction: column; }
.marks { order: -1; margin: 0 0 1rem; padding: 0.5rem 1rem; border: 2px solid var(--mark);
  border-radius: 6px; background: var(--markpaper); color: var(--mark); font-weight: bold; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; font-size: 1.3rem; font-weight: bold; padding: 0 0 0.6rem; }
th, td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.7rem; text-align: start;
  vertical-align: top; white-space: pre-wrap; unicode-bidi: isolate; mso-number-format: "\@"; }
thead th { background: var(--head); padding: 0; position: sticky; top: 0; }
tbody th { font-weight: normal; }
.blank { color: var(--faint); font-style: italic; }
button { all: unset; box-sizing: border-box; width: 100%; padding: 0.4rem 0.7rem; font-weight: bold;
  cursor: pointer; white-space: nowrap; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
th[aria-sort="ascending"] button::after { content: " \25B2"; }
th[aria-sort="descending"] button::after { content: " \25BC"; }
footer { margin-top: 1.5rem; color: var(--faint); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
@media print { .scroll { overflow: visible; } thead th { position: static; } }
)";

constexpr std::string_view code = R"(
"use strict";
const body = document.querySelector("tbody");
const headings = [...document.querySelectorAll("thead th")];
const order = new Intl.Collator(undefined, { numeric: true });
const keyOf = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.sort ?? cell.textContent;
};
headings.forEach((heading, column) => heading.firstElementChild.addEventListener("click", () => {
  const isDown = heading.getAttribute("aria-sort") === "ascending";
  for (const other of headings)
    other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
  const rows = [...body.rows].map((row) => [keyOf(row, column), row]);
  rows.sort((a, b) => (isDown ? order.compare(b[0], a[0]) : order.compare(a[0], b[0])));
  body.append(...rows.map((pair) => pair[1]));
}));
)";

QByteArray hashOf(std::string_view text)
{
    const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    return "'sha256-" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64()
        + "'";
}

} // namespace

QByteArray script()
{
    QByteArray element = "<script>";
    element.append(code.data(), static_cast<qsizetype>(code.size()));
    return element + "</script>\n";
}

QByteArray head()
{
    QByteArray head = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src ";
    head += hashOf(style) + "; script-src " + hashOf(code);
    head += "; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" "
            "content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width, "
            "initial-scale=1\">\n<style>";
    head.append(style.data(), static_cast<qsizetype>(style.size()));
    return head + "</style>\n";
}

} // namespace rollcall::htmlpage
