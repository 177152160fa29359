#!/usr/bin/env bash
# A private PostgreSQL cluster for the tests, on a free port of the loopback address.
#   checks/postgres.sh start      prints the address, for CAPAIAN_TEST_POSTGRES
#   checks/postgres.sh stop
set -euo pipefail
cd "$(dirname "$0")/.."
. checks/cluster.sh
mkdir -p build
note=build/pg.place  # the folder of the cluster that is running, or was when somebody pulled the plug

stop() {
    [ -s "$note" ] || return 0
    place=$(cat "$note")
    halt data
    rm -rf "$place" "$note"
}

start() {
    local password port
    stop
    make_place "$note" build/pg
    password=$(new_cluster data)
    port=$(launch_on_free_port data)
    echo "postgres://capaian:$password@127.0.0.1:$port/postgres"
}

case ${1:-} in
    start) start ;;
    stop) stop ;;
    *) sed -n '2,4p' "$0"; exit 2 ;;
esac
