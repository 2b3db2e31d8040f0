# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes completions for bash, zsh and fish: the same options, words and kinds of values in each."""
import re

# What a value can be completed with, by its name in the help: files, environment variables; else only its own words.
FILES = {"FILE", "NAME|FILE", "FILE..."}
VARIABLES = {"token-env", "mask-key-env"}
PROFILES = {"[PROFILE]", "[NAME]"}
SAVED_PROFILES = r"rollcall-cli profiles list 2>/dev/null | sed 's/   *[a-z]*  .*//'"


def kind(option):
    if option.value in FILES:
        return "files"
    if option.long_name()[2:] in VARIABLES:
        return "variables"
    return "words"


def brief(text):
    """The first clause of a description, for the lists that zsh and fish show."""
    clause = re.split(r"(?<=\w)[.;:](?:\s|$)| \(", text, maxsplit=1)[0]
    return clause if len(clause) <= 72 else clause[:71].rsplit(" ", 1)[0] + "…"


def positionals(help_):
    """What the usage line takes beside options, as it stands there: ["list|add|remove", "[NAME]"]."""
    words = help_.usage.split("[options]", 1)
    return words[1].split() if len(words) == 2 else []


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def function_name(program):
    return "_" + program.name.replace("-", "_")


# ---------------------------------------------------------------- bash

def bash_action(option):
    if kind(option) == "files":
        return 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))'
    if kind(option) == "variables":
        return 'COMPREPLY=($(compgen -v -- "$cur"))'
    choices = " ".join(option.choices())
    return f'COMPREPLY=($(compgen -W "{choices}" -- "$cur"))' if choices else ":"


def bash_value_cases(helps):
    """One case for each way to complete a value, with all options of all commands that take it."""
    patterns = {}
    for command, help_ in helps:
        for option in help_.options:
            if option.value:
                patterns.setdefault(bash_action(option), []).extend(f"{command},{name}" for name in option.names)
    return [f"        {'|'.join(cases)})\n            {action}; return ;;" for action, cases in patterns.items()]


def bash_positional(word):
    if word in PROFILES:
        return (f"COMPREPLY=(); while IFS= read -r word; do [[ $word == \"$cur\"* ]] && "
                f"COMPREPLY+=(\"$(printf %q \"$word\")\"); done < <({SAVED_PROFILES})")
    if word in FILES:
        return 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))'
    return f'COMPREPLY=($(compgen -W "{word.replace("|", " ")}" -- "$cur"))' if "|" in word else ""


def bash(program):
    names = " ".join(program.commands)
    lines = [f"# bash completion for {program.name}", "",
             f"{function_name(program)}()", "{",
             '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= place=0 word i',
             "    # bash takes --format=csv for three words.",
             '    if [[ $cur == "=" ]]; then cur=',
             '    elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi',
             "    COMPREPLY=()"]
    if program.commands:
        lines += ["    if ((COMP_CWORD == 1)); then",
                  f'        COMPREPLY=($(compgen -W "{names} --help --version" -- "$cur"))', "        return", "    fi",
                  "    command=${COMP_WORDS[1]}"]
    lines.append("    case $command,$prev in")
    helps = list(program.commands.items()) or [("", program.help)]
    lines += bash_value_cases(helps)
    lines += ["    esac", "    case $cur,$command in"]
    for command, help_ in helps:
        options = " ".join(name for option in help_.options for name in option.names)
        lines.append(f'        -*,{command}) COMPREPLY=($(compgen -W "{options}" -- "$cur")); return ;;')
    lines.append("    esac")
    places = [(command, place, bash_positional(word)) for command, help_ in program.commands.items()
              for place, word in enumerate(positionals(help_), 1)]
    if places:
        lines += ["    # Words that are neither options nor their values, up to this one.",
                  "    for ((i = 2; i <= COMP_CWORD; i++)); do",
                  "        case $command,${COMP_WORDS[i-1]} in"]
        for command, help_ in program.commands.items():
            pattern = "|".join(f"{command},{option.long_name()}" for option in help_.options if option.value)
            if pattern:
                lines.append(f"            {pattern}) continue ;;")
        lines += ["        esac", "        [[ ${COMP_WORDS[i]} == -* ]] || ((place++))", "    done",
                  "    case $command,$place in"]
        lines += [f"        {command},{place}) {action} ;;" for command, place, action in places if action]
        lines.append("    esac")
    lines += ["}", f"complete -F {function_name(program)} {program.name}"]
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- zsh

def zsh_escaped(text):
    return re.sub(r"([\[\]:\\])", r"\\\1", text)


def zsh_action(option):
    if kind(option) == "files":
        return "_files"
    if kind(option) == "variables":
        return "_parameters -g '*export*'"
    return f"({' '.join(option.choices())})" if option.choices() else " "


def zsh_options(help_):
    for option in help_.options:
        # May be given several times, where the help of others would say otherwise.
        value = f":{zsh_escaped(option.value)}:{zsh_action(option)}" if option.value else ""
        for name in option.names:
            equals = "=" if option.value and name.startswith("--") else ""
            yield quoted(f"*{name}{equals}[{zsh_escaped(brief(option.text))}]{value}")


def zsh_positionals(help_, function):
    for place, word in enumerate(positionals(help_), 1):
        name = word.strip("[].").lower()
        if word in PROFILES:
            yield quoted(f"{place}:{name}:{function}_profiles")
        elif word in FILES:
            yield quoted(f"*:{name}:_files")
        elif "|" in word:
            yield quoted(f"{place}:action:({word.replace('|', ' ')})")
        else:
            yield quoted(f"{place}:{name}: ")


def zsh(program):
    function = function_name(program)
    lines = [f"#compdef {program.name}", ""]
    if not program.commands:
        body = " \\\n        ".join(zsh_options(program.help))
        return "\n".join([*lines, f"{function}()", "{", f"    _arguments {body}", "}", f'{function} "$@"']) + "\n"
    lines += [f"{function}_profiles()", "{", "    local -a profiles",
              f'    profiles=(${{(f)"$({SAVED_PROFILES})"}})', "    compadd -a profiles", "}", "",
              f"{function}()", "{", "    local -a commands"]
    described = " ".join(quoted(f"{name}:{brief(summary)}") for name, summary in program.help.commands)
    lines += [f"    commands=({described})",
              "    if ((CURRENT == 2)); then", "        _describe command commands",
              "        compadd -- --help --version", "        return", "    fi",
              "    local command=$words[2]", "    shift words", "    ((CURRENT--))", "    case $command in"]
    for command, help_ in program.commands.items():
        body = " \\\n                ".join([*zsh_options(help_), *zsh_positionals(help_, function)])
        lines += [f"        {command})", f"            _arguments {body} ;;"]
    lines += ["    esac", "}", f'{function} "$@"']
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- fish

def fish_option(program, condition, option):
    parts = [f"complete -c {program.name}{condition}"]
    for name in option.names:
        parts.append(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}")
    if option.value:
        parts.append("-r -F" if kind(option) == "files" else "-x")
        if kind(option) == "variables":
            parts.append("-a '(set -nx)'")
        elif option.choices():
            parts.append(f"-a {quoted(' '.join(option.choices()))}")
    parts.append(f"-d {quoted(brief(option.text))}")
    return " ".join(parts)


def fish(program):
    lines = [f"# fish completion for {program.name}", ""]
    if not program.commands:
        lines += [f"complete -c {program.name} -f"]
        lines += [fish_option(program, "", option) for option in program.help.options]
        return "\n".join(lines) + "\n"
    lines += [f"complete -c {program.name} -f"]
    for name, summary in program.help.commands:
        lines.append(f"complete -c {program.name} -n __fish_use_subcommand -a {name} -d {quoted(brief(summary))}")
    lines += [f"complete -c {program.name} -n __fish_use_subcommand -l {word} -d {quoted(text)}"
              for word, text in (("help", "List the commands"), ("version", "Print the version"))]
    for command, help_ in program.commands.items():
        condition = f" -n '__fish_seen_subcommand_from {command}'"
        lines += [fish_option(program, condition, option) for option in help_.options]
        for word in positionals(help_):
            if word in PROFILES:
                lines.append(f"complete -c {program.name}{condition} -a {quoted(f'({SAVED_PROFILES})')}")
            elif word in FILES:
                lines.append(f"complete -c {program.name}{condition} -F")
            elif "|" in word:
                words = word.replace("|", " ")
                unsaid = f" -n '__fish_seen_subcommand_from {command}; and not __fish_seen_subcommand_from {words}'"
                lines.append(f"complete -c {program.name}{unsaid} -a {quoted(words)}")
    return "\n".join(lines) + "\n"


# Where each shell looks for the file of a program: (folder, name).
SHELLS = {"bash": (bash, "{}"), "zsh": (zsh, "_{}"), "fish": (fish, "{}.fish")}
