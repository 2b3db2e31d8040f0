# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes manual pages (section 1, man macros): options from the programs' help, the rest from NAME.inc and docs."""
import re


def escaped(text):
    """Plain text for roff: no escapes, no requests, and hyphens that can be copied into a shell."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


def bold(text):
    return f"\\fB{escaped(text)}\\fR"


def italic(text):
    return f"\\fI{escaped(text)}\\fR"


def option_head(option):
    value = f" {italic(option.value)}" if option.value else ""
    return ", ".join(bold(name) + value for name in option.names)


def entry(head, text):
    return [".TP", head, escaped(text)]


def rows_of(markdown):
    """Of the first table in a Markdown text whose left cells are code: (what one writes, in one or more ways; what it
    means)."""
    rows = []
    for line in markdown.split("\n"):
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) == 2 and cells[0].startswith("`"):
            rows.append((re.findall(r"`([^`]+)`", cells[0]), re.sub(r"[`*]", "", cells[1])))
        elif rows:
            break
    return rows


def read_include(path):
    """The hand-written sections of a page: `[HEADING]` lines, and roff below them."""
    sections, heading = {}, None
    for line in path.read_text(encoding="utf-8").split("\n"):
        match = re.fullmatch(r"\[([A-Z ]+)\]", line)
        if match:
            heading = match[1]
            sections[heading] = []
        elif heading and line:
            sections[heading].append(line)
    return sections


def grouped_options(program):
    """Options of commands, each once: [(commands that have it in these words, options)], the widest shared first."""
    owners = {}
    for command, help_ in program.commands.items():
        for option in help_.options:
            key = (tuple(option.names), option.value, option.text)
            owners.setdefault(key, ([], option))[0].append(command)
    groups = {}
    for commands, option in owners.values():
        if "--help" not in option.names:
            groups.setdefault(tuple(commands), []).append(option)
    return sorted(groups.items(), key=lambda group: -len(group[0]))


def spoken(words):
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def command_lines(program):
    lines = [".SH COMMANDS"]
    for name, summary in program.help.commands:
        help_ = program.commands[name]
        lines += [f".SS {name}", escaped(summary)]
        for argument, text in help_.arguments:
            lines += entry(italic(argument), text)
    lines.append(".SH OPTIONS")
    for commands, options in grouped_options(program):
        lines.append(f'.SS "Options of {spoken(commands)}"')
        for option in options:
            lines += entry(option_head(option), option.text)
    return lines


def section_lines(heading, body):
    title, _, rest = heading.partition(", ")
    lines = [f'.SH "{title.upper()}"'] + ([escaped(rest[0].upper() + rest[1:] + ".")] if rest else [])
    for line in body:
        match = re.fullmatch(r"  (\S+) +(\S.*)", line)
        lines += entry(bold(match[1]), match[2]) if match else [escaped(line.strip()), ".br"]
    return lines


def page(program, include, search_language):
    include = dict(include)
    title = program.name.upper().replace("-", "\\-")
    lines = [f'.TH {title} 1 "" "Rollcall {program.version}" "User Commands"',
             ".SH NAME", f"{escaped(program.name)} \\- {' '.join(include.pop('NAME'))}", ".SH SYNOPSIS"]
    usages = [help_.usage for help_ in program.commands.values()] or [program.help.usage]
    for usage in usages:
        head, _, tail = usage.partition(" [")
        lines += [f"{bold(head)} {escaped('[' + tail) if tail else ''}".strip(), ".br"]
    lines += [".SH DESCRIPTION"]
    for paragraph in program.help.text:
        if "--help" not in paragraph:
            lines += [escaped(paragraph), ".PP"]
    lines += include.pop("DESCRIPTION", [])
    if program.commands:
        lines += command_lines(program)
        lines += [".SH SEARCHING"] + include.pop("SEARCHING")
        for written, meaning in search_language:
            lines += entry(" or ".join(map(bold, written)), meaning)
    else:
        lines += [".SH OPTIONS"]
        for option in program.help.options:
            lines += entry(option_head(option), option.text)
    for heading, body in program.help.sections.items():
        lines += section_lines("Exit status" if heading == "Exit codes" else heading, body)
    for heading, body in include.items():
        lines += [f'.SH "{heading}"', *body]
    return "\n".join(lines) + "\n"
