#!/usr/bin/env bash
# A read-only prompt on the data.   checks/console.sh FILE | FOLDER | postgres://…
set -euo pipefail
at=$1
case $at in
    postgres://* | postgresql://*) PGOPTIONS="-c default_transaction_read_only=on" exec psql "$at" ;;
esac
if [ -d "$at" ]; then at=$(ls "$at"/*.db 2>/dev/null | head -n 1); fi
[ -f "$at" ] || { echo "console: no data there yet; ./dev run makes the demo's"; exit 1; }
exec sqlite3 -readonly -header -box "$at"
