#!/usr/bin/env bash
# Runs the tests and counts them; the last line is "N passed, N failed".
#   checks/test.sh [NAME …]   NAME: a feature, base, rating, app or checks (its doctest program and its pages), or one of checks/suites
# A suite is a doctest program, build/test_NAME, or a script, checks/suites/NAME.sh, that ends with such a line itself.
set -euo pipefail
cd "$(dirname "$0")/.."
logs=build/logs
mkdir -p $logs
passed=0 failed=0

# The two numbers of a log: of doctest's summary, or of the line a script ends with.
counts_of() {
    sed -nE -e 's/^\[doctest\] test cases: +[0-9]+ \| +([0-9]+) passed \| +([0-9]+) failed.*/\1 \2/p' \
        -e 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$1" | tail -n 1
}

suite() {  # NAME COMMAND...
    local name=$1 status=0 good bad began=$SECONDS
    shift
    "$@" >"$logs/$name.log" 2>&1 || status=$?
    read -r good bad <<<"$(counts_of "$logs/$name.log")"
    if [ -z "${good:-}" ]; then good=0 bad=1; fi                 # it ended before it could count
    if [ $status != 0 ] && [ "$bad" = 0 ]; then bad=1; fi        # it counted, then broke: a leak, a crash at exit
    if [ "$bad" != 0 ]; then cat "$logs/$name.log"; fi
    printf '%-14s %4d passed, %d failed  (%d s)\n' "$name" "$good" "$bad" $((SECONDS - began))
    passed=$((passed + good)) failed=$((failed + bad))
}

programs() { ctest --test-dir build -N | sed -n 's/^ *Test *#[0-9]*: //p'; }

everything() {
    local name script
    if ! (checks/web.sh && checks/build.sh all); then failed=1; return; fi
    for name in $(programs); do suite "$name" "build/test_$name"; done
    for script in checks/suites/*.sh; do suite "$(basename "$script" .sh)" "$script"; done
}

one() {  # NAME
    local only=$1
    if [ -f "checks/suites/$only.sh" ]; then
        checks/web.sh
        checks/build.sh all
        suite "$only" "checks/suites/$only.sh"
        return
    fi
    checks/build.sh "test_$only"
    suite "$only" "build/test_$only"
    if [ -n "$(find "features/$only/ui" -name '*.test.ts' 2>/dev/null)" ]; then
        checks/web.sh
        suite "$only-pages" checks/suites/web.sh "features/$only/"
    fi
}

TMPDIR=$(mktemp -d "${TMPDIR:-/tmp}/capaian-XXXXXX")  # what the tests leave behind goes with it
chmod 711 "$TMPDIR"                                   # PostgreSQL's own user passes through
export TMPDIR
trap 'checks/postgres.sh stop; rm -rf "$TMPDIR"' EXIT
CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start)
CAPAIAN_CHROMIUM=${CAPAIAN_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
export CAPAIAN_TEST_POSTGRES CAPAIAN_CHROMIUM
[ $# -gt 0 ] || everything
for name in "$@"; do one "$name"; done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
