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

figure() {  # NAME VALUE UNIT [YARDSTICK ITS-VALUE]
    local beside=
    [ $# -lt 5 ] || beside=$(awk "BEGIN { printf \",\\\"yardstick\\\":\\\"%s\\\",\\\"ratio\\\":%.3f\", \"$4\", $5 ? $2 / $5 : 0 }")
    printf '{"name":"%s","value":%s,"unit":"%s"%s}\n' "$1" "$2" "$3" "$beside"
}

# Serves a data folder on a free port of this machine; its process is $server and its port $port.
serve() {  # DATA [OPTION…]
    local data=$1
    shift
    build/capaian serve ${data:+--data "$data"} --listen 127.0.0.1:0 "$@" >"$place/log" 2>&1 &
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

# The same on one processor alone.
serve_on() {  # PROCESSOR OPTION…
    local processor=$1
    shift
    serve "" --io-threads 1 "$@"
    taskset -a -p -c "$processor" $server >/dev/null
}

# Yardsticks and load generators, which nothing else needs.
bench_tools() {  # PACKAGE…
    dpkg -s "$@" >/dev/null 2>&1 || apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# The demo's database, filled once in a run.
demo_data() {
    [ ! -e "$place/demo" ] || return 0
    serve "$place/demo" --demo demo
    stop_server
}

# Tokens of people who are signed in, one a line, and the SQL that makes them so.
crowd() {  # PEOPLE
    rm -rf "$place/token" && mkdir "$place/token"
    seq -f 'bench-token-%06g-0123456789abcdefghijklmnop' "$1" | tee "$place/tokens" | (cd "$place/token" && awk '{ printf "%s", $0 >sprintf("%06d", NR); close(sprintf("%06d", NR)) }')
    (cd "$place/token" && find . -type f | sort | xargs b2sum -l 256 | cut -d' ' -f1) >"$place/digests"
}
# All led by the head of the puskesmas, or the first LED, and by these the rest.
sqlite_crowd() { awk -v blob=x -v led="${2:-}" -f checks/bench/crowd.awk "$place/digests" | sqlite3 "$1"; }  # DATABASE [LED]
psql_crowd() { awk -v 'mark=\\x' -v led="${2:-}" -f checks/bench/crowd.awk "$place/digests" | psql -q "$1"; }  # ADDRESS [LED]

# The demo's regency with so many people more, of whom everybody is rated and nobody closed.
filled() {  # FOLDER PEOPLE REPORTS
    demo_data
    cp -r "$place/demo" "$1"
    sed "s/:people/$2/g; s/:reports/$3/g" checks/bench/people.sql | sqlite3 "$1/capaian.db" >/dev/null
}
bytes_of() { stat -c %s "$1/capaian.db"; }

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
