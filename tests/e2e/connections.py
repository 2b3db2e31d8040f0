#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program under strace, and says whether it spoke to anybody but the server that it brings itself.

    connections.py PROGRAM [ARGUMENT...]

For programs with the demo server inside, so that their tenant is a port of their own: tst_window adds a tenant, lists,
searches and exports; rollcall-cli lists the demo. Whatever else such a program might send, by a library, to a name server,
over UDP, has to pass a system call, and is seen here. Sockets of the machine's own are allowed for the display and the
session bus alone: name services have such sockets too.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

CALLS = "connect,sendto,sendmsg,sendmmsg,listen,getsockname,bind"
INET = re.compile(r"sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?"
                  r'(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")')
UNIX = re.compile(r'sa_family=AF_UNIX, sun_path=(@?"[^"]*")')
DESKTOP = re.compile(r"/\.X11-unix/|/dbus-|/bus\"|/wayland-")
# The libc asks for this daemon, which hardly any machine has.
ABSENT = re.compile(r'"/var/run/nscd/socket".*= -1 ENOENT')


def traced(command):
    with tempfile.TemporaryDirectory() as scratch:
        log = Path(scratch) / "log"
        code = subprocess.run(["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={CALLS}", "-s", "256", "-o", log, *command],
                              check=False, timeout=280).returncode
        return code, log.read_text(encoding="utf-8", errors="replace").split("\n")


def call_of(line):
    """Name and file descriptor of a system call."""
    match = re.match(r"\d+ +(\w+)\((\d+)", line)
    return (match[1], match[2]) if match else (None, None)


def listening_ports(lines):
    """Ports on which the program itself listens: by the names of its sockets."""
    names, listening, ports = {}, set(), set()
    for line in lines:
        name, descriptor = call_of(line)
        if name == "getsockname" and (found := INET.search(line)):
            names[descriptor] = found[1]
        if name == "listen":
            listening.add(descriptor)
        ports |= {names[each] for each in listening & names.keys()}
        listening -= names.keys()
    return ports


def judged(lines):
    """(calls to the program's own server, what else it spoke to)."""
    ports, own, foreign = listening_ports(lines), 0, []
    for line in lines:
        name, _ = call_of(line)
        if name not in ("connect", "sendto", "sendmsg", "sendmmsg"):
            continue
        if found := INET.search(line):
            if (found[2] or found[3]) in ("127.0.0.1", "::1") and found[1] in ports:
                own += 1
            else:
                foreign.append(line)
        elif found := UNIX.search(line):
            if not DESKTOP.search(found[1]) and not ABSENT.search(line):
                foreign.append(line)
        elif name == "connect":
            foreign.append(line)
    return own, foreign


def check_the_check():
    """Whoever speaks to somebody else has to be found: by a connection, and by a bare datagram."""
    for call in ("connect(ADDRESS)", "sendto(b'', 0x40, ADDRESS)"):
        guilty = ("import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
                  f"ADDRESS = ('192.0.2.1', 53)\ntry:\n    s.{call}\nexcept OSError:\n    pass\n")
        _, lines = traced([sys.executable, "-c", guilty])
        if len(judged(lines)[1]) != 1:
            sys.exit(f"connections: a program that did {call} was not found")


def main():
    if subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], check=False).returncode != 0:
        sys.exit("connections: this machine does not let programs be traced, so nothing can be said; allow ptrace")
    check_the_check()
    code, lines = traced(sys.argv[1:])
    own, foreign = judged(lines)
    for line in foreign:
        print(f"connections: not to its own server: {line}")
    print(f"connections: {own} to the program's own server, {len(foreign)} to others; exit code {code}")
    if code != 0 or own == 0 or foreign:
        sys.exit(1)


if __name__ == "__main__":
    main()
