#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one Markdown table of the figures that tests/bench/run collected.

    table.py FILE [PART...]     all parts unless some are named, such as dialects

Every row holds a figure of ours against one of the same run, or against a bound. A figure that was taken several
times is its median; of the longest gap of the event loop, the longest.
"""
import statistics
import sys

SIZES = (10_000, 100_000, 1_000_000, 2_000_000)


class Figures:
    def __init__(self, path):
        self.values = {}
        with open(path, encoding="utf-8") as file:
            for line in file:
                name, users, value = line.split("\t")
                self.values.setdefault((name, int(users)), []).append(float(value))

    def __call__(self, name, users):
        values = self.values[name, users]
        return max(values) if name.endswith(".max") else statistics.median(values)

    def sizes(self, name):
        found = sorted(users for known, users in self.values if known == name)
        if not found:
            raise KeyError(name)
        return found

    def __contains__(self, key):
        return key in self.values


def shown(value, unit):
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, users, ours, against, goal, met):
        self.rows.append((what, f"{users:,}" if users else "", ours, against, goal, "yes" if met else "**no**"))

    def bound(self, what, users, value, unit, most):
        """Ours must not be more than a figure."""
        self.add(what, users, shown(value, unit), "", f"at most {most:,} {unit}", value <= most)

    def print(self):
        print("| what | users | Rollcall | beside it, in the same run | wanted | reached |")
        print("| --- | ---: | ---: | --- | --- | --- |")
        for row in self.rows:
            print("| " + " | ".join(row) + " |")


def keys(table, figures):
    words = {"none": "nobody has", "rare": "one user has", "common": "2.5 % have"}
    for users, most in ((100_000, 10), (1_000_000, 30)):
        for action, verb in (("set", "search for what"), ("clear", "clear the search for what")):
            for word, who in words.items():
                ours = figures(f"keys.{action}.{word}", users)
                proxy = figures(f"proxy.{action}.{word}", users)
                # Of a hundred thousand the peer has not enough rows to be so far behind.
                least = 150 if users == 1_000_000 else 0
                goal = f"at most {most} ms" + (f", {least}x faster" if least else "")
                met = ours <= most and proxy / ours >= least
                table.add(f"{verb} {who}, key to painted", users, shown(ours, "ms"),
                          f"sort-filter proxy {shown(proxy, 'ms')}: {proxy / ours:,.0f}x", goal, met)
            table.bound(f"{verb} {words['common']}, in a sorted table", users,
                        figures(f"keys.{action}.sorted", users), "ms", most)


def sorting(table, figures):
    for users, first, again in ((100_000, 40, 40), (1_000_000, 350, 100)):
        for column in ("lastName", "created", "login"):
            name = f"proxy.sort.{column}"
            proxy = figures(name, users) if (name, users) in figures else None
            for when, most in (("first", first), ("again", again)):
                ours = figures(f"sort.{column}.{when}", users)
                beside = f"sort-filter proxy {shown(proxy, 'ms')}: {proxy / ours:,.0f}x" if proxy else ""
                times = "for the first time" if when == "first" else "again"
                table.add(f"sort by {column} {times}, painted", users, shown(ours, "ms"), beside,
                          f"at most {most} ms", ours <= most)


def streaming(table, figures):
    for users, most in ((100_000, 16), (1_000_000, 33)):
        for name, how in (("stream", "searched and sorted"), ("plain", "as they come")):
            longest = figures(f"{name}.max", users)
            table.add(f"users stream into the table, {how}: longest gap of the event loop", users,
                      shown(longest, "ms"),
                      f"half of them {shown(figures(f'{name}.p50', users), 'ms')}, "
                      f"99 % {shown(figures(f'{name}.p99', users), 'ms')} (5 ms is none)",
                      f"at most {most} ms", longest <= most)
            table.bound(f"first page, {how}: from its bytes to painted", users,
                        figures(f"{name}.first_paint", users), "ms", 100)
    users = 1_000_000
    longest = figures("demo.max", users)
    table.add("all users of the demo server, longest gap of the event loop", users, shown(longest, "ms"),
              f"99 % {shown(figures('demo.p99', users), 'ms')}", "at most 50 ms", longest <= 50)


def fetching(table, figures):
    users = 100_000
    ours, curl, python = (figures(f"fetch.{who}", users) for who in ("ours", "curl", "python"))
    table.add("list from a server that takes no time", users, shown(ours, "ms"),
              f"curl {shown(curl, 'ms')}: {ours / curl:.2f}x its time", "at most 3.5x", ours / curl <= 3.5)
    table.add("the same", users, shown(ours, "ms"), f"loop over requests.Session {shown(python, 'ms')}: "
              f"{python / ours:.1f}x", "at least 8x faster", python / ours >= 8)
    kept = figures("fetch.kept", users)
    table.add("the same, every page kept on disk, sealed", users, shown(kept, "ms"),
              f"without {shown(ours, 'ms')}: {kept / ours:.2f}x", "at most 1.3x", kept / ours <= 1.3)
    users = 10_000
    ours, curl = (figures(f"slow_fetch.{who}", users) for who in ("ours", "curl"))
    table.add("list from a server that takes 100 ms a page", users, shown(ours, "ms"),
              f"curl {shown(curl, 'ms')}: {ours / curl:.3f}x its time", "at most 1.01x", ours / curl <= 1.01)


def dialects(table, figures):
    # Numbered pages are asked for together; a cursor is only known from the page before, so that there is nothing to
    # win but the time between two pages.
    for provider in ("jumpcloud", "scim"):
        for users in figures.sizes(f"fetch.{provider}.ours"):
            ours, python, latency = (figures(f"fetch.{provider}.{what}", users)
                                     for what in ("ours", "python", "latency"))
            table.add(f"list from {provider}'s dialect, numbered pages, {latency:.0f} ms each", users,
                      shown(ours, "ms"), f"loop over requests.Session {shown(python, 'ms')}: {python / ours:.2f}x",
                      "at least 3x faster", python / ours >= 3)
    for provider in ("okta", "entra", "onelogin", "merge"):
        for users in figures.sizes(f"fetch.{provider}.ours"):
            ours, python, latency, pages, first = (figures(f"fetch.{provider}.{what}", users)
                                                   for what in ("ours", "python", "latency", "pages", "first"))
            most = 1.05 * pages * latency + first
            table.add(f"list from {provider}'s dialect, cursors, {latency:.0f} ms a page", users, shown(ours, "ms"),
                      f"loop over requests.Session {shown(python, 'ms')}: {python / ours:.2f}x; latency of "
                      f"{pages:.0f} pages {shown(pages * latency, 'ms')}",
                      f"at most 1.05x the latency and the first page: {shown(most, 'ms')}", ours <= most)


def memory(table, figures):
    smallest = figures("memory.all", 10_000)
    for users in SIZES:
        whole = figures("memory.all", users)
        table.add("memory a user, its raw object included", users, shown(whole, "bytes"),
                  f"of 10,000 users {shown(smallest, 'bytes')}: {whole / smallest:.2f}x",
                  "at most 900 bytes, 1.1x", whole <= 900 and whole / smallest <= 1.1)
    users = 100_000
    data = figures("memory.data", users) * users / 1e6
    table.add("all data without the raw objects", users, shown(data, "MB"),
              f"the text alone {shown(figures('memory.text', users) * users / 1e6, 'MB')}", "at most 70 MB",
              data <= 70)


def the_rest(table, figures):
    for users in (100_000, 1_000_000):
        scan, read = figures("scan.scan_GBs", users), figures("scan.read_GBs", users)
        table.add("scan of all text, one thread", users, f"{scan:.1f} GB/s",
                  f"reading the same bytes {read:.1f} GB/s: {100 * scan / read:.0f} %", "at least 60 %",
                  scan / read >= 0.6)
    users = 1_000_000
    csv, ready, python = (figures(f"export.{who}", users) for who in ("csv", "ready", "python"))
    table.add("write all rows as CSV", users, shown(csv, "ms"),
              f"writing the ready bytes {shown(ready, 'ms')}: {csv / ready:.2f}x its time", "at most 1.6x",
              csv / ready <= 1.6)
    table.add("the same", users, shown(csv, "ms"), f"csv.DictWriter {shown(python, 'ms')}: {python / csv:.1f}x",
              "at least 12x faster", python / csv >= 12)
    table.bound("empty window, from start to painted", 0, figures("start", 0), "ms", 100)
    users = 2_000_000
    for action in ("set", "clear"):
        table.bound(f"search of two million, {action}, 2.5 % have it, key to painted", users,
                    figures(f"keys.{action}.common", users), "ms", 60)


def main():
    figures = Figures(sys.argv[1])
    table = Table()
    parts = {part.__name__: part for part in (keys, sorting, streaming, fetching, dialects, memory, the_rest)}
    for name in sys.argv[2:] or parts:
        parts[name](table, figures)
    table.print()


if __name__ == "__main__":
    main()
