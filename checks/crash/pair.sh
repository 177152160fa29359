#!/usr/bin/env bash
# Two private PostgreSQL clusters on the loopback address: a primary, and a standby that has every commit before it is acknowledged.
#   checks/crash/pair.sh start       prints the address of both
#   checks/crash/pair.sh restart     the primary, which is not given time to tidy up
#   checks/crash/pair.sh kill        every process of the primary, with -9
#   checks/crash/pair.sh promote     the standby
#   checks/crash/pair.sh stop
set -euo pipefail
cd "$(dirname "$0")/../.."
. checks/cluster.sh
mkdir -p build
note=build/pair.place
place=$(cat "$note" 2>/dev/null || true)

stop() {
    [ -n "$place" ] || return 0
    halt primary
    halt standby
    rm -rf "$place" "$note"
}

ask_primary() { PGPASSWORD=$(cat "$place/password") psql -h 127.0.0.1 -p "$(cat "$place/port")" -U capaian -d postgres --quiet --no-psqlrc -At -c "$1"; }

start() {
    local password port standby_port
    stop
    make_place "$note" build/pair
    password=$(new_cluster primary)
    port=$(launch_on_free_port primary)
    echo "$port" >"$place/port"
    as_postgres env PGPASSWORD="$password" "$tools/pg_basebackup" -h 127.0.0.1 -p "$port" -U capaian -D "$place/standby" -R --no-sync --checkpoint=fast
    echo "wal_retrieve_retry_interval = 200ms" >>"$place/standby/postgresql.auto.conf"
    standby_port=$(launch_on_free_port standby)
    ask_primary "alter system set synchronous_standby_names = '*'" && ask_primary "select pg_reload_conf()" >/dev/null
    until [ "$(ask_primary "select count(*) from pg_stat_replication where sync_state = 'sync'")" = 1 ]; do sleep 0.1; done
    echo "postgres://capaian:$password@127.0.0.1:$port,127.0.0.1:$standby_port/postgres?target_session_attrs=read-write"
}

kill_primary() {
    local postmaster
    postmaster=$(head -n 1 "$place/primary/postmaster.pid")
    kill -9 "$postmaster" $(ps -o pid= --ppid "$postmaster")
    rm "$place/primary/postmaster.pid"
}

case ${1:-} in
    start) start ;;
    restart) halt primary; launch primary "$(cat "$place/port")" ;;
    kill) kill_primary ;;
    promote) as_postgres "$tools/pg_ctl" -D "$place/standby" -w promote >/dev/null ;;
    stop) stop ;;
    *) sed -n '2,7p' "$0"; exit 2 ;;
esac
