#!/usr/bin/env bash
# Crashes, lost connections, copies, back-ups and interrupted migrations, against the real program; the last line counts.
#   checks/crash.sh [storm|connection|copies|backup|migration] [--rounds N] [--seed N] [--engine sqlite|postgres]
set -euo pipefail
cd "$(dirname "$0")/.."
checks/build.sh capaian
trap 'checks/postgres.sh stop; checks/crash/pair.sh stop' EXIT
CAPAIAN_TEST_POSTGRES=$(checks/postgres.sh start)
export CAPAIAN_TEST_POSTGRES
node checks/crash/run.mjs "$@"
