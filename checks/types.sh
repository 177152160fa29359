#!/usr/bin/env bash
# Writes web/shell/api.gen.ts from the OpenAPI document that the program prints.
set -euo pipefail
cd "$(dirname "$0")/.."
build/capaian openapi >build/openapi.json
npx --prefix web openapi-typescript build/openapi.json --output web/shell/api.gen.ts
