#!/usr/bin/env bash
# A private PostgreSQL cluster for the tests, on a free port of the loopback address.
#   checks/postgres.sh start      prints the address, for CAPAIAN_TEST_POSTGRES
#   checks/postgres.sh stop
# PostgreSQL refuses to run as root; then the user postgres runs it, and it lies outside the tree where that user cannot reach it.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build
note=build/pg.place  # the folder of the cluster that is running, or was when somebody pulled the plug
tools=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$tools" ] || { echo "postgres: not installed; ./dev setup does it" >&2; exit 1; }

as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@"); else "$@"; fi; }

stop() {
    [ -s "$note" ] || return 0
    local place
    place=$(cat "$note")
    if [ -f "$place/data/postmaster.pid" ]; then as_postgres "$tools/pg_ctl" -D "$place/data" -m immediate -w stop >/dev/null || true; fi
    rm -rf "$place" "$note"
}

make_place() {
    place=$PWD/build/pg
    mkdir -p "$place"
    if [ "$(id -u)" = 0 ]; then
        if ! as_postgres test -x "$place"; then rmdir "$place"; place=$(mktemp -d); fi
        chown postgres: "$place"
    fi
    echo "$place" >"$note"
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo $port; return; }
    done
}

start() {
    local place password port
    stop
    make_place
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    # Durability is what the bench and the operator's own cluster are for; tests want speed.
    as_postgres bash -c 'umask 077; printf %s "$1" >"$2/password"' - "$password" "$place"
    as_postgres "$tools/initdb" -D "$place/data" -U capaian --pwfile="$place/password" -A scram-sha-256 -E UTF8 --locale=C --no-sync >/dev/null
    for _ in 1 2 3; do
        port=$(free_port)
        if as_postgres "$tools/pg_ctl" -D "$place/data" -l "$place/log" -w -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' \
            -c fsync=${FSYNC:-off} -c max_connections=60 -c shared_buffers=64MB" start >/dev/null; then
            echo "postgres://capaian:$password@127.0.0.1:$port/postgres"
            return
        fi
    done
    cat "$place/log" >&2
    exit 1
}

case ${1:-} in
    start) start ;;
    stop) stop ;;
    *) sed -n '2,5p' "$0"; exit 2 ;;
esac
