#!/usr/bin/env bash
# Every face of a feature, and every header of the engine, compiles alone and stays cheap: at most 50,000 preprocessed lines.
# The milliseconds (budget: 250) are printed only, since they depend on the machine.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() { "${CXX:-g++}" -std=gnu++20 -I. -x c++ "$@" - <<<"#include \"$face\""; }
status=0
shopt -s nullglob
printf '%7s %5s  %s\n' lines ms header
for face in features/*/*.h rating/*.h; do
    feature=$(basename "$(dirname "$face")")
    [[ $face == features/* && $face != */$feature.h ]] && continue  # nobody else pays for it
    lines=$(compile -E | wc -l)
    began=$(date +%s%N)
    compile -O0 -fsyntax-only || { echo "$face does not compile alone"; status=1; }
    printf '%7d %5d  %s\n' "$lines" $((($(date +%s%N) - began) / 1000000)) "$face"
    [ "$lines" -le 50000 ] || { echo "$face: more than 50,000 preprocessed lines"; status=1; }
done
exit $status
