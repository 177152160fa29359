#!/usr/bin/env bash
# The figures, one JSON line each: name, value, unit, and the ratio to its yardstick measured in the same run.
#   ./dev bench [PART [ARGUMENT…]]…     the parts with their arguments, or every part as it is usually measured
# A part is a file bench/PART.sh. It says what it measures and which arguments it takes, and defines bench_PART.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(mktemp -d "${BENCH_PLACE:-${TMPDIR:-/tmp}}/bench-XXXXXX")
server=
trap 'stop_server; rm -rf "$place"' EXIT

now() { date +%s.%N; }
since() { awk "BEGIN { printf \"%.3f\", $(now) - $1 }"; }
line() {  # NAME PEOPLE SECONDS YARDSTICK ITS-SECONDS
    awk -v name="$1" -v n="$2" -v t="$3" -v what="$4" -v y="$5" 'BEGIN {
        printf "{\"name\":\"%s\",\"value\":%.0f,\"unit\":\"people/s\",\"people\":%d,\"seconds\":%.2f,\"yardstick\":\"%s\",\"ratio\":%.4f}\n", name, n / t, n, t, what, y / t }'
}

# Serves a data folder on a free port of this machine; its process is $server and its port $port.
serve() {  # DATA [OPTION…]
    local data=$1
    shift
    build/capaian serve --data "$data" --listen 127.0.0.1:0 "$@" >"$place/log" 2>&1 &
    server=$!
    port=
    until [ -n "$port" ]; do
        kill -0 $server
        sleep 0.05
        port=$(sed -nE 's/.*"event":"listening".*"port":([0-9]+).*/\1/p' "$place/log" | head -n 1)
    done
}
stop_server() {
    [ -n "$server" ] || return 0
    kill $server 2>/dev/null && wait $server 2>/dev/null || true
    server=
}

# The demo's database, filled once in a run.
demo_data() {
    [ -e "$place/demo" ] && return
    serve "$place/demo" --demo demo
    stop_server
}

for file in checks/bench/*.sh; do . "$file"; done
is_part() { declare -F "bench_$1" >/dev/null; }

run() {  # PART [ARGUMENT…]
    is_part "$1" || { echo "no part of the bench is called $1; there are: $(cd checks/bench && echo *.sh | sed 's/\.sh//g')" >&2; exit 2; }
    "bench_$1" "${@:2}"
}

if [ $# -eq 0 ]; then
    for file in checks/bench/*.sh; do run "$(basename "$file" .sh)"; done
fi
asked=()
for word in "$@"; do
    if is_part "$word" && [ ${#asked[@]} -gt 0 ]; then
        run "${asked[@]}"
        asked=()
    fi
    asked+=("$word")
done
[ ${#asked[@]} -eq 0 ] || run "${asked[@]}"
