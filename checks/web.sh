#!/usr/bin/env bash
# Builds the pages into web/dist when one of them changed.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob
[ -f web/package.json ] || exit 0
mkdir -p build/stamps
stamp=build/stamps/web

state() {
    find web features/*/ui \( -name node_modules -o -path web/dist \) -prune -o -type f ! -name '*.gen.*' -printf '%p %s %T@\n' | sort | cksum
}

if [ ! web/node_modules/.package-lock.json -nt web/package-lock.json ]; then
    echo "web: installing what package-lock.json names"
    npm ci --prefix web --no-audit --no-fund --loglevel=error
fi
now=$(state)
if [ ! -d web/dist ] || [ "$now" != "$(cat $stamp 2>/dev/null)" ]; then
    npm run --prefix web --silent build >build/web.log 2>&1 || { cat build/web.log; exit 1; }
    state >"$stamp"
fi
