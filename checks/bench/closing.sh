# Closing a quarter: closing [PEOPLE…], 100000 unless told. Behind everybody of the first stand 60 daily reports; behind the others the sums
# that such reports leave. Before each, a start on so many people; beside it, the rows that the closing keeps, written by the database alone in one transaction.
bench_closing() {
    [ $# -gt 0 ] || set -- 100000
    local people reports=60
    same_digest 2000
    engine_share 2000
    for people; do
        close_people "$people" $reports
        reports=0
    done
}

close_quarter() {  # FOLDER [PROGRAM…]: what the closing says
    "${@:2}" build/capaian close --data "$1" --agency tanjung-sela --period 2026-T4 || true  # the demo's own people are not rated
}

close_people() {  # PEOPLE REPORTS
    local data=$place/closing before began bare
    filled "$data" "$1" "$2"
    start_on "$data" "$1"
    before=$(bytes_of "$data")
    close_quarter "$data" /usr/bin/time -o "$place/time" -f "%e %U %S %M" >"$place/closed"
    read -r elapsed user system memory < <(tail -n 1 "$place/time")
    local kept=$(($(bytes_of "$data") - before))
    began=$(now)
    sqlite3 "$data/capaian.db" "pragma synchronous=full; create table yardstick as select * from evaluation_kept;"
    bare=$(since "$began")
    awk -v n="$1" -v reports="$2" -v t="$elapsed" -v cpu="$(awk "BEGIN { print $user + $system }")" -v memory="$memory" -v before="$before" -v kept="$kept" -v bare="$bare" 'BEGIN {
        printf "{\"name\":\"close\",\"value\":%.0f,\"unit\":\"people/s\",\"people\":%d,\"reports_each\":%d,\"seconds\":%.2f,\"cpu_microseconds_each\":%.1f,\"memory_mb\":%.0f,", n / t, n, reports, t, cpu * 1e6 / n, memory / 1024
        printf "\"evidence_bytes_each\":%.0f,\"kept_bytes_each\":%.0f,\"yardstick\":\"bare copy of the kept rows\",\"ratio\":%.4f}\n", before / n, kept / n, bare / t }'
    rm -r "$data"
}

# The same people closed from their reports, from the sums alone, and from plans without a brief: the digest must be the same.
same_digest() {  # PEOPLE
    filled "$place/reports" "$1" 60
    filled "$place/sums" "$1" 0
    cp -r "$place/reports" "$place/rows"
    sqlite3 "$place/rows/capaian.db" "update plan_plan set brief = null"
    local way digests=
    for way in reports sums rows; do
        digests+=$(close_quarter "$place/$way" | sed -E 's/.*"digest":"([^"]*)".*/\1/')" "
        rm -r "${place:?}/$way"
    done
    awk -v n="$1" -v all="$digests" 'BEGIN {
        split(all, d, " ")
        printf "{\"name\":\"close_same_digest\",\"value\":%d,\"unit\":\"1: from reports, from their sums and from plans without a brief\",\"people\":%d,\"digest\":\"%s\"}\n", d[1] == d[2] && d[2] == d[3], n, d[1]
        exit d[1] == d[2] && d[2] == d[3] ? 0 : 1 }'
}

# By instructions, which other work on the machine does not change.
engine_share() {  # PEOPLE
    command -v valgrind >/dev/null || return 0
    filled "$place/share" "$1" 0
    close_quarter "$place/share" valgrind --tool=callgrind --callgrind-out-file="$place/calls" >/dev/null 2>&1
    callgrind_annotate --inclusive=yes --show-percs=no "$place/calls" 2>/dev/null | awk -v n="$1" '
        { gsub(",", "", $1) }
        /PROGRAM TOTALS/ { all = $1 }
        /rating::rate\(/ && !engine { engine = $1 }
        END { printf "{\"name\":\"close_engine_share\",\"value\":%.4f,\"unit\":\"share of all instructions\",\"people\":%d,\"yardstick\":\"the whole closing\"}\n", engine / all, n }'
    rm -r "$place/share"
}
