#!/usr/bin/env bash
# Configures once, then builds.   checks/build.sh TARGET...      BUILD=folder for another one, its CMake options in OPTIONS
set -euo pipefail
cd "$(dirname "$0")/.."
build=${BUILD:-build}
log=$build/cmake.log
mkdir -p "$build"
if [ ! -f "$build/build.ninja" ]; then
    cmake -S . -B "$build" -G Ninja ${OPTIONS:-} >"$log" 2>&1 || { cat "$log"; exit 1; }
fi
ninja -C "$build" --quiet -j "${JOBS:-$(nproc)}" "$@"
