#!/usr/bin/env bash
# The figures, one JSON line each: name, value, unit, and the ratio to its yardstick measured in the same run.
#   ./dev bench [PEOPLE]     people in the closing and in the largest roster; 100000 unless told
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-100000}
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill $server 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$place"' EXIT

now() { date +%s.%N; }
since() { awk "BEGIN { printf \"%.3f\", $(now) - $1 }"; }
line() {  # NAME PEOPLE SECONDS YARDSTICK ITS-SECONDS
    awk -v name="$1" -v n="$2" -v t="$3" -v what="$4" -v y="$5" 'BEGIN {
        printf "{\"name\":\"%s\",\"value\":%.0f,\"unit\":\"people/s\",\"people\":%d,\"seconds\":%.2f,\"yardstick\":\"%s\",\"ratio\":%.4f}\n", name, n / t, n, t, what, y / t }'
}

# Reports over HTTP; leaves the demo's database for the closing.
bench_reports() {
    build/capaian serve --demo demo --data "$place/demo" --listen 127.0.0.1:0 >"$place/log" 2>&1 &
    server=$!
    local port=
    until [ -n "$port" ]; do sleep 0.2; port=$(sed -nE 's/.*"event":"listening".*"port":([0-9]+).*/\1/p' "$place/log" | head -n 1); done
    node checks/bench/reports.mjs "http://127.0.0.1:$port"
    kill $server && wait $server 2>/dev/null || true
    server=
}

# Beside it, the rows that the closing keeps, written by the engine alone in one transaction.
bench_closing() {
    local began closed
    sed "s/:people/$people/" checks/bench/people.sql | sqlite3 "$place/demo/capaian.db"
    began=$(now)
    build/capaian close --data "$place/demo" --agency tanjung-sela --period 2026-T4 >"$place/closing" || true  # the demo's own people are not rated
    closed=$(since "$began")
    began=$(now)
    sqlite3 "$place/demo/capaian.db" "pragma synchronous=full; create table yardstick as select * from evaluation_kept;"
    line close "$people" "$closed" "bare copy of the kept rows" "$(since "$began")"
}

# Beside it, the same file as it is into a bare table.
bench_roster() {  # PEOPLE
    local began imported
    awk -v people="$1" -f checks/bench/roster.awk >"$place/roster.csv"
    build/capaian agency --data "$place/roster-$1" --code bench --name Bench >/dev/null
    began=$(now)
    build/capaian import roster "$place/roster.csv" --data "$place/roster-$1" --agency bench >/dev/null 2>&1
    imported=$(since "$began")
    began=$(now)
    sqlite3 "$place/bare-$1.db" -cmd ".mode csv" -cmd ".separator ;" ".import $place/roster.csv roster"
    line roster_import "$1" "$imported" "the file into a bare table" "$(since "$began")"
    began=$(now)
    build/capaian export roster "$place/out.csv" --data "$place/roster-$1" --agency bench >/dev/null 2>&1
    local exported
    exported=$(since "$began")
    began=$(now)
    sqlite3 "$place/bare-$1.db" -csv "select * from roster" >"$place/bare.csv"
    line roster_export "$1" "$exported" "the bare table as it is" "$(since "$began")"
}

bench_reports
bench_closing
bench_roster 5000
bench_roster "$people"
