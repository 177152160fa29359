#!/usr/bin/env bash
# The checks that are no tests, in named steps; the last line is "N passed, N failed".
#   checks/check.sh [fast]      fast leaves out the crashes, the sanitizers, the fuzzing and clang-tidy
#   checks/check.sh crash ...   the crashes alone, told as they happen: see checks/crash.sh
set -euo pipefail
cd "$(dirname "$0")/.."
reach=${1:-all}
if [ "$reach" = crash ]; then shift; exec checks/crash.sh "$@"; fi
mkdir -p build/logs
passed=0 failed=0

step() {  # NAME COMMAND...
    local name=$1 log=build/logs/check-$1.log began=$SECONDS outcome=passed
    shift
    "$@" >"$log" 2>&1 || outcome=failed
    if [ $outcome = failed ]; then cat "$log"; failed=$((failed + 1)); else passed=$((passed + 1)); fi
    printf '%-14s %s  (%d s)\n' "$name" $outcome $((SECONDS - began))
}

sources() {
    checks/build.sh test_checks && build/test_checks
}

pages() {
    checks/types.sh && npm run --prefix web check
}

# The test programs once more, under AddressSanitizer and UndefinedBehaviorSanitizer.
sanitizers() {
    BUILD=build/sanitize OPTIONS="-DCAPAIAN_SANITIZE=address -DCMAKE_BUILD_TYPE=Debug" checks/build.sh all || return
    trap 'checks/postgres.sh stop' EXIT
    CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start) || return
    export CAPAIAN_TEST_POSTGRES UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    ctest --test-dir build/sanitize --output-on-failure
}

# Hostile requests, files and words against the running program, on both engines.
hostile() {
    checks/build.sh capaian || return
    trap 'checks/postgres.sh stop' EXIT
    CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start) node checks/hostile/run.mjs
}

# The base once more under ThreadSanitizer: the server, the database's threads and the jobs are all that runs side by side.
threads() {
    BUILD=build/thread OPTIONS="-DCAPAIAN_SANITIZE=thread -DCMAKE_BUILD_TYPE=Debug" checks/build.sh test_base || return
    TSAN_OPTIONS=halt_on_error=1 setarch "$(uname -m)" -R build/thread/test_base  # newer kernels scatter addresses wider than it knows
}

tidy() { clang-tidy -p build --quiet --checks='-*,bugprone-*,performance-*,-bugprone-easily-swappable-parameters' $(git ls-files 'rating/*.cpp' 'base/*.cpp' 'features/*/*.cpp'); }

step sources sources
step headers checks/headers.sh
step pages pages
step new-feature checks/new_feature.sh
step hostile hostile
if [ "$reach" != fast ]; then
    step crash checks/crash.sh
    step sanitizers sanitizers
    step fuzz checks/fuzz.sh
    step threads threads
    if command -v clang-tidy >/dev/null; then step tidy tidy; fi
fi
echo "$passed passed, $failed failed"
[ $failed = 0 ]
