#!/usr/bin/env bash
# "Complaints are settled in half the time" (Banyumanik): proven on the demo's two quarters, and refused where the same times are dealt out
# to the two quarters by lot. A copy of the demo's table of complaints is all that differs.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
passed=0 failed=0

office() {  # DATA TABLE: a sub-district with that table of complaints
    build/capaian agency --data "$1" --code banyumanik --name "Kota Banyumanik (contoh)" >/dev/null
    for kind in units:unit.csv roster:pegawai.csv; do build/capaian import "${kind%%:*}" "demo/banyumanik/${kind##*:}" --agency banyumanik --data "$1" >/dev/null; done
    build/capaian import holidays demo/libur.csv --agency banyumanik --data "$1" >/dev/null
    build/capaian import complaints "$2" --agency banyumanik --data "$1"
}

# The columns of a complaint from its classification on, dealt out to other complaints of either quarter; days move with their complaint.
dealt_out() {  # SEED
    node -e '
        const [head, ...rows] = require("fs").readFileSync("demo/banyumanik/pengaduan.csv", "utf8").trim().split("\n");
        let seed = Number(process.argv[1]);
        const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
        const day = (text) => (isNaN(Date.parse(text)) ? null : Math.round(Date.parse(text + (text.includes("-") ? "T00:00Z" : " UTC")) / 864e5));
        const iso = (days) => new Date(days * 864e5).toISOString().slice(0, 10);
        const cellsOf = (row) => row.match(/(?<=^|,)("[^"]*"|[^,]*)/g);  // a comma may stand in quotes
        const settled = rows.map(cellsOf).filter((cells) => cells[10]);
        const times = settled.map((cells) => [8, 9, 10].map((i) => day(cells[i]) - day(cells[1])));
        for (let i = times.length - 1; i > 0; --i) { const j = Math.floor(chance() * (i + 1)); [times[i], times[j]] = [times[j], times[i]]; }
        settled.forEach((cells, n) => times[n].forEach((days, i) => (cells[8 + i] = iso(day(cells[1]) + days))));
        console.log([head, ...settled.map((cells) => cells.join(","))].join("\n"));' "$1"
}

expect() {  # WHAT WORDS CODE DATA
    local said code=0
    said=$(build/capaian complaints --agency banyumanik --before 2026-T2 --period 2026-T3 --data "$4") || code=$?
    echo "$1:" && sed 's/^/    /' <<<"$said"
    if [ "$code" = "$3" ] && grep -qF "$2" <<<"$said"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

office "$place/demo" demo/banyumanik/pengaduan.csv
expect "as it was" "terbukti: paling banyak separuh" 0 "$place/demo"
for seed in 1 2 3; do
    dealt_out $seed >"$place/$seed.csv"
    office "$place/$seed" "$place/$seed.csv"
    expect "dealt out by lot, seed $seed" "tidak terbukti" 1 "$place/$seed"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
