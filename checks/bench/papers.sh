# The evaluation documents of a quarter as one PDF, on one core: papers [PEOPLE], 1000 unless told. Beside it, the same pages alone.
bench_papers() {
    local people=${1:-1000} data=$place/papers began seconds
    filled "$data" "$people" 0
    build/capaian migrate --data "$data" >/dev/null
    /usr/bin/time -o "$place/time" -f "%e %U %S %M" taskset -c 0 build/capaian papers "$place/papers.pdf" --data "$data" --agency tanjung-sela \
        --period 2026-T4 --unit PKM-MSL --server https://capaian.example >/dev/null 2>&1
    read -r elapsed user system memory <"$place/time"
    began=$(now)
    pdftoppm -r 20 -gray "$place/papers.pdf" "$place/page" >/dev/null 2>&1
    seconds=$(since "$began")
    awk -v n="$people" -v t="$elapsed" -v cpu="$(awk "BEGIN { print $user + $system }")" -v memory="$memory" -v bytes="$(stat -c %s "$place/papers.pdf")" -v y="$seconds" 'BEGIN {
        printf "{\"name\":\"papers\",\"value\":%.0f,\"unit\":\"documents/s\",\"documents\":%d,\"seconds\":%.2f,\"cpu_milliseconds_each\":%.2f,\"memory_mb\":%.0f,\"bytes_each\":%.0f,\"yardstick\":\"Poppler reading the same pages\",\"ratio\":%.3f}\n", n / t, n, t, cpu * 1e3 / n, memory / 1024, bytes / n, y / t }'
    rm -r "$data" "$place"/papers.pdf "$place"/page*
}
