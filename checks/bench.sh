#!/usr/bin/env bash
# The figures, one JSON line each: name, value, unit, and the ratio to its yardstick measured in the same run.
set -euo pipefail
cd "$(dirname "$0")/.."
exec build/capaian bench "$@"
