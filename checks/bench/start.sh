# Starting on a database, and what it takes to wait there: start [PEOPLE…], 100000 unless told. Beside it, the start on an empty database.
bench_start() {
    [ $# -gt 0 ] || set -- 100000
    local people data=$place/start
    for people; do
        filled "$data" "$people" 0
        start_on "$data" "$people"
        rm -r "$data"
    done
}

start_on() {  # DATA PEOPLE
    local nobody=$place/nobody
    mkdir -p "$nobody"
    build/capaian migrate --data "$nobody" >/dev/null
    build/capaian migrate --data "$1" >/dev/null
    start_line "$2" "$(bytes_of "$1")" "$(seconds_to_listen "$1")" "$(seconds_to_listen "$nobody")" "$(idle_megabytes "$1")"
}

# Until the first page has come.
seconds_to_listen() {  # DATA
    local began
    began=$(now)
    serve "$1"
    curl -sf -o /dev/null "http://127.0.0.1:$port/masuk"
    since "$began"
    stop_server
}

# Of the process after it has shown a page, without the files mapped into it.
idle_megabytes() {  # DATA
    serve "$1"
    curl -sf -o /dev/null "http://127.0.0.1:$port/masuk"
    awk '/^RssAnon/ { anon = $2 } /^VmRSS/ { all = $2 } END { printf "%.1f %.1f", anon / 1024, all / 1024 }' "/proc/$server/status"
    stop_server
}

start_line() {  # PEOPLE BYTES SECONDS EMPTY "ANON ALL"
    awk -v n="$1" -v bytes="$2" -v t="$3" -v empty="$4" -v memory="$5" 'BEGIN {
        split(memory, mb, " ")
        printf "{\"name\":\"start\",\"value\":%.2f,\"unit\":\"s\",\"people\":%d,\"database_gb\":%.2f,\"idle_memory_mb\":%.1f,\"idle_memory_own_mb\":%.1f,\"yardstick\":\"an empty database\",\"ratio\":%.3f}\n", t, n, bytes / 1e9, mb[2], mb[1], empty / t }'
}
