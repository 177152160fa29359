#!/usr/bin/env bash
# Every component in every state, in Chromium: accessibility, content policy, no sideways scroll.
set -euo pipefail
cd "$(dirname "$0")/../.."
npm run --prefix web --silent gallery
