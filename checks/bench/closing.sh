# Closing a quarter: closing [PEOPLE], 100000 unless told. Beside it, the rows that the closing keeps, written by the database alone in
# one transaction.
bench_closing() {
    local people=${1:-100000} began closed
    demo_data
    cp -r "$place/demo" "$place/closing"
    sed "s/:people/$people/" checks/bench/people.sql | sqlite3 "$place/closing/capaian.db"
    began=$(now)
    build/capaian close --data "$place/closing" --agency tanjung-sela --period 2026-T4 >"$place/closed" || true  # the demo's own people are not rated
    closed=$(since "$began")
    began=$(now)
    sqlite3 "$place/closing/capaian.db" "pragma synchronous=full; create table yardstick as select * from evaluation_kept;"
    line close "$people" "$closed" "bare copy of the kept rows" "$(since "$began")"
    rm -r "$place/closing"
}
