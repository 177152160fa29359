#!/usr/bin/env bash
# What the public says, into the rating: 500 answers and 200 complaints through the public pages of the running demo. The unit's figure moves by the
# amount worked out beside it, the index equals one worked out by hand, and nobody's own result moves.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec node checks/voice/voice.mjs
