# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run, packaging/test and .ci/run, with the checkout as the working directory.
# shellcheck shell=sh

export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
jobs=$(nproc 2>/dev/null || echo 2)

# "sudo packaging/run" in somebody's own checkout installs as root, but builds and runs as that
# person: otherwise the build directory would be root's, and the window would read root's settings.
as_owner=
if [ "$(id -u)" = 0 ] && [ "${SUDO_UID:-0}" != 0 ] && [ "$(stat -c %u .)" = "$SUDO_UID" ]; then
    as_owner="sudo -E -H -u #$SUDO_UID --"
fi

# build_as_owner [TARGET...]: configures and builds build/release; no target means everything.
build_as_owner()
{
    targets=
    [ $# -eq 0 ] || targets="--target $*"
    log=$(mktemp)
    if ! $as_owner cmake --preset release </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
    # shellcheck disable=SC2086
    $as_owner cmake --build --preset release -j "$jobs" $targets </dev/null
}
