#!/usr/bin/env bash
# Lets libFuzzer attack each reader for FUZZ_SECONDS (60), from the seeds in checks/fuzz/seeds and what earlier runs found.
#   checks/fuzz.sh [NAME]      NAME: csv, xlsx, json, policy, request, session, layout or photo
# What breaks a promise is kept, and the command that replays it is printed.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-60}
names=${1:-$(ls checks/fuzz/*_attack*.cpp | sed -E 's|.*/(.*)_attack.*|\1|')}
command -v clang++ >/dev/null || { echo "fuzz: no clang; checks/setup.sh check installs it"; exit 1; }
BUILD=build/fuzz OPTIONS="-DCAPAIAN_FUZZ=ON -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang" checks/build.sh $(printf 'fuzz_%s ' $names)

attack() {  # NAME SECONDS
    local name=$1 place=build/fuzz/found/$1
    mkdir -p "$place/corpus"
    if "build/fuzz/fuzz_$name" "$place/corpus" "checks/fuzz/seeds/$name" -max_total_time="$2" -timeout=10 \
        -rss_limit_mb=1500 -max_len=16384 -artifact_prefix="$place/" >"$place/log" 2>&1; then
        printf '%-8s %s\n' "$name" "$(sed -n 's/^Done \([0-9]*\) runs.*/\1 runs, nothing found/p' "$place/log")"
        return
    fi
    tail -n 40 "$place/log"
    printf '%-8s FAILED; again with: build/fuzz/fuzz_%s %s\n' "$name" "$name" \
        "$(sed -n 's/.*Test unit written to \(.*\)/\1/p' "$place/log" | tail -n 1)"
    return 1
}
export -f attack
export LSAN_OPTIONS=suppressions=$PWD/checks/leaks.txt:print_suppressions=0
printf '%s\n' $names | xargs -P "$(nproc)" -I{} bash -c "attack {} $seconds"
