#!/usr/bin/env bash
# The checks that are no tests, in named steps; the last line is "N passed, N failed".
#   checks/check.sh [fast]             fast leaves out the crashes, the sanitizers and the fuzzing
#   checks/check.sh STEP [ARGUMENT…]   one of them alone, told as it happens; also
#                                       `guards` (checks/guards.table, a quarter of an hour) and `tidy` (an hour), which belong to neither
set -euo pipefail
cd "$(dirname "$0")/.."
fast=(sources headers pages new_feature hostile)
slow=(crash sanitizers threads fuzz)

sources() { checks/build.sh test_checks && build/test_checks; }

headers() { checks/headers.sh; }

pages() { checks/types.sh && npm run --prefix web check; }

new_feature() { checks/new_feature.sh; }

# Hostile requests, files and words against the running program, on both engines.
hostile() {
    checks/build.sh capaian || return
    trap 'checks/postgres.sh stop' EXIT
    CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start) node checks/hostile/run.mjs
}

crash() { checks/crash.sh "$@"; }

# The test programs once more, and the attacks, under AddressSanitizer and UndefinedBehaviorSanitizer.
sanitizers() {
    BUILD=build/sanitize OPTIONS="-DCAPAIAN_SANITIZE=address -DCMAKE_BUILD_TYPE=Debug" checks/build.sh all || return
    trap 'checks/postgres.sh stop' EXIT
    CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start) || return
    export CAPAIAN_TEST_POSTGRES UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 LSAN_OPTIONS=suppressions=$PWD/checks/leaks.txt:print_suppressions=0
    ctest --test-dir build/sanitize --output-on-failure -j "$(nproc)" || return
    MOST_MEGABYTES=3000 CAPAIAN_PROGRAM=build/sanitize/capaian node checks/hostile/run.mjs  # a sanitizer keeps what was freed
}

# The base once more under ThreadSanitizer: the server, the database's threads and the jobs are all that runs side by side.
threads() {
    BUILD=build/thread OPTIONS="-DCAPAIAN_SANITIZE=thread -DCMAKE_BUILD_TYPE=Debug" checks/build.sh test_base || return
    TSAN_OPTIONS=halt_on_error=1:suppressions=$PWD/checks/races.txt setarch "$(uname -m)" -R build/thread/test_base  # newer kernels scatter addresses wider than it knows
}

fuzz() { checks/fuzz.sh "$@"; }

guards() {
    trap 'checks/postgres.sh stop' EXIT
    CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start) node checks/guards.mjs "$@"
}

tidy() {
    clang-tidy -p build --quiet --checks='-*,bugprone-*,performance-*,-bugprone-easily-swappable-parameters' \
        $(git ls-files 'rating/*.cpp' 'base/*.cpp' 'features/*/*.cpp')
}

every() {  # STEP...
    local name outcome began passed=0 failed=0
    mkdir -p build/logs
    for name in "$@"; do
        began=$SECONDS outcome=passed
        ("$name") >"build/logs/check-$name.log" 2>&1 || outcome=failed
        if [ $outcome = failed ]; then cat "build/logs/check-$name.log"; failed=$((failed + 1)); else passed=$((passed + 1)); fi
        printf '%-14s %s  (%d s)\n' "$name" $outcome $((SECONDS - began))
    done
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}

case ${1:-} in
    "") every "${fast[@]}" "${slow[@]}" ;;
    fast) every "${fast[@]}" ;;
    *)
        declare -F "$1" >/dev/null || { echo "check: no step is called $1; there are ${fast[*]} ${slow[*]} guards tidy"; exit 2; }
        "$@"
        ;;
esac
