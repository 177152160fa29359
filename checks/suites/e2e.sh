#!/usr/bin/env bash
# The pages in Chromium against the real server with the demo.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
build/capaian serve --demo demo --data "$place" --listen 127.0.0.1:0 >"$place/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$place"' EXIT
for _ in $(seq 1 240); do
    port=$(sed -nE 's/.*"event":"listening".*"port":([0-9]+).*/\1/p' "$place/log" | head -n 1)
    if [ -n "$port" ]; then break; fi
    sleep 0.25
done
[ -n "$port" ] || { cat "$place/log"; exit 1; }
cd web && node scripts/e2e.mjs "http://127.0.0.1:$port"
