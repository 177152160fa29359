# Importing and exporting a roster: roster [PEOPLE…], 5000 and 100000 unless told. Beside it, the same file as it is into a bare table and
# out of it.
bench_roster() {
    [ $# -gt 0 ] || set -- 5000 100000
    local people
    for people; do bench_one_roster "$people"; done
}

bench_one_roster() {  # PEOPLE
    local began imported exported
    awk -v people="$1" -f checks/bench/roster.awk >"$place/roster.csv"
    build/capaian agency --data "$place/roster" --code bench --name Bench >/dev/null
    began=$(now)
    build/capaian import roster "$place/roster.csv" --data "$place/roster" --agency bench >/dev/null 2>&1
    imported=$(since "$began")
    began=$(now)
    sqlite3 "$place/bare.db" -cmd ".mode csv" -cmd ".separator ;" ".import $place/roster.csv roster"
    line roster_import "$1" "$imported" "the file into a bare table" "$(since "$began")"
    began=$(now)
    build/capaian export roster "$place/out.csv" --data "$place/roster" --agency bench >/dev/null 2>&1
    exported=$(since "$began")
    began=$(now)
    sqlite3 "$place/bare.db" -csv "select * from roster" >"$place/bare.csv"
    line roster_export "$1" "$exported" "the bare table as it is" "$(since "$began")"
    rm -r "$place/roster" "$place/roster.csv" "$place/bare.db" "$place/out.csv" "$place/bare.csv"
}
