#!/usr/bin/env bash
# Whole journeys against the real program, on SQLite and on PostgreSQL.   checks/suites/stories.sh [PART-OF-A-NAME]
set -euo pipefail
cd "$(dirname "$0")/../.."
exec node stories/run.mjs "$@"
