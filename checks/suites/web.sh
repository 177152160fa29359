#!/usr/bin/env bash
# The unit tests of the pages, in happy-dom.   checks/suites/web.sh [PART-OF-A-PATH]
set -euo pipefail
cd "$(dirname "$0")/../../web"
report=$PWD/../build/vitest.json
rm -f "$report"
npx vitest run --reporter=default --reporter=json --outputFile.json="$report" "$@" || true
node -e 'const r = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(`${r.numPassedTests} passed, ${r.numFailedTests} failed`)' "$report"
