#!/usr/bin/env bash
# The real program on real folders, and where we may mount one, on a real disk that is full: what it says, its codes, and that it goes on.
set -uo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
server= mounted=
passed=0 failed=0

clean() {
    [ -z "$server" ] || { kill "$server"; wait "$server"; } 2>/dev/null
    [ -z "$mounted" ] || umount "$place/small"
    rm -rf "$place"
}
trap clean EXIT

try() {  # SENTENCE, then a command
    local sentence=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $sentence" && tail -n 5 "$place/said"; fi
}

quietly() { "$@" >"$place/said" 2>&1; }

says() {  # CODE RULE COMMAND...
    local wanted=$1 rule=$2 code=0
    shift 2
    "$@" >"$place/said" 2>&1 || code=$?
    [ $code = "$wanted" ] && grep -q "\[$rule\]" "$place/said"
}

serve() {  # FOLDER
    : >"$place/log"
    build/capaian serve --demo demo --data "$1" --listen 127.0.0.1:0 >"$place/log" 2>&1 &
    server=$!
    port=
    for _ in $(seq 1 480); do
        port=$(sed -nE 's/.*"event":"listening".*"port":([0-9]+).*/\1/p' "$place/log" | head -n 1)
        [ -n "$port" ] && return
        kill -0 $server 2>/dev/null || break
        sleep 0.25
    done
    cat "$place/log"
    return 1
}

readiness() { curl -s -o "$place/ready" -w '%{http_code}' "http://127.0.0.1:$port/readyz"; }
becomes() {  # STATUS: within ten seconds
    for _ in $(seq 1 40); do [ "$(readiness)" = "$1" ] && return; sleep 0.25; done
    return 1
}
sign_in() {  # STATUS
    local status
    status=$(curl -s -o "$place/said" -w '%{http_code}' -H 'Content-Type: application/json' "http://127.0.0.1:$port/api/sessions" \
        -d '{"nip":"197512082000032003","password":"anyaman-tikar-2026"}')
    [ "$status" = "$1" ]
}
fill() { dd if=/dev/zero of="$place/small/filler" bs=64k >/dev/null 2>&1; sync "$place/small/filler"; }

head -c 8192 /dev/zero | tr '\0' x >"$place/capaian.db"
try "what is no database is refused" says 3 machine_database_is_damaged build/capaian migrate --data "$place"
try "a folder that cannot be is refused" says 3 machine_disk_is_not_writable build/capaian migrate --data "$place/capaian.db/data"

try "a server starts" serve "$place/data"
try "a second server on its folder is refused" says 1 data_folder_is_in_use build/capaian serve --data "$place/data" --listen 127.0.0.1:0
try "commands work beside it" quietly build/capaian check --data "$place/data"
kill "$server" && wait "$server"
try "it stops cleanly, and the next one may have the folder" serve "$place/data"
kill "$server" && wait "$server"
server=

mkdir "$place/small"
if mount -t tmpfs -o size=16m tmpfs "$place/small" 2>/dev/null; then
    mounted=yes
    try "a server starts on a small disk" serve "$place/small/data"
    sqlite3 "$place/small/data/capaian.db" "pragma wal_checkpoint(truncate)" >"$place/said"  # or the log would take more without growing
    fill
    try "with a full disk a sign-in is refused for now" sign_in 503
    try "in words" grep -q disk_is_full "$place/said"
    try "and it is not ready" becomes 503
    try "a back-up is refused" says 3 machine_disk_is_full build/capaian backup --data "$place/data" "$place/small/copy.db"
    try "and leaves nothing" test ! -e "$place/small/copy.db" -a ! -e "$place/small/copy.db.partial"
    rm "$place/small/filler"
    try "with room it is ready again" becomes 200
    try "and signs people in" sign_in 201
    try "the log says when it began" grep -q '"event":"disk_trouble_began","cause":"disk_full"' "$place/log"
    try "and when it ended" grep -q '"event":"disk_trouble_ended"' "$place/log"
    try "and names nobody" test -z "$(grep -E '[0-9]{18}' "$place/log" | grep '"event"')"
    kill "$server" && wait "$server"
    server=
    try "everything closed is as it was" quietly build/capaian check --data "$place/small/data"
else
    echo "no disk may be mounted here: the full disk is left to the doctests"
fi
echo "$passed passed, $failed failed"
[ $failed = 0 ]
