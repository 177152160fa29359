#!/usr/bin/env bash
# The figures, one JSON line each: name, value, unit, and the ratio to its yardstick measured in the same run.
#   ./dev bench [PEOPLE]     people in the closing; 100000 unless told
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-100000}
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill $server 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$place"' EXIT

build/capaian serve --demo demo --data "$place" --listen 127.0.0.1:0 >"$place/log" 2>&1 &
server=$!
port=
until [ -n "$port" ]; do sleep 0.2; port=$(sed -nE 's/.*"event":"listening".*"port":([0-9]+).*/\1/p' "$place/log" | head -n 1); done
node checks/bench/reports.mjs "http://127.0.0.1:$port"
kill $server && wait $server 2>/dev/null || true
server=

since() { awk "BEGIN { printf \"%.3f\", $(date +%s.%N) - $1 }"; }
sed "s/:people/$people/" checks/bench/people.sql | sqlite3 "$place/capaian.db"
began=$(date +%s.%N)
build/capaian close --data "$place" --agency tanjung-sela --period 2026-T4 >"$place/closing" || true  # the demo's own people are not rated
closed=$(since "$began")
# The yardstick: the rows that the closing keeps, written by the engine alone in one transaction.
began=$(date +%s.%N)
sqlite3 "$place/capaian.db" "pragma synchronous=full; create table yardstick as select * from evaluation_kept;"
copied=$(since "$began")
awk -v n="$people" -v t="$closed" -v y="$copied" 'BEGIN {
    printf "{\"name\":\"close\",\"value\":%.0f,\"unit\":\"people/s\",\"people\":%d,\"seconds\":%.2f,\"yardstick\":\"bare copy of the kept rows\",\"ratio\":%.4f}\n", n / t, n, t, y / t }'
