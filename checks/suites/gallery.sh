#!/usr/bin/env bash
# Every component of the pages in a browser: axe, the content policy, nothing wider than the screen. Pictures: build/shots.
set -euo pipefail
cd "$(dirname "$0")/../../web"
node scripts/gallery.mjs
