# Private PostgreSQL clusters on the loopback address, for scripts that source this file. PostgreSQL refuses to run as root: then the user
# postgres runs it, and it lies outside the tree where that user cannot reach it.
tools=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$tools" ] || { echo "postgres: not installed; ./dev setup does it" >&2; exit 1; }

as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@"); else "$@"; fi; }

# Sets $place to a folder that the server's user can use, and notes it in a file.
make_place() {  # NOTE FOLDER
    place=$PWD/$2
    mkdir -p "$place"
    if [ "$(id -u)" = 0 ]; then
        if ! as_postgres test -x "$place"; then rmdir "$place"; place=$(mktemp -d); fi
        chown postgres: "$place"
    fi
    echo "$place" >"$1"
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo $port; return; }
    done
}

# An empty cluster in $place/$1, whose user capaian has a password of chance, which it prints.
new_cluster() {  # NAME
    local password
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    as_postgres bash -c 'umask 077; printf %s "$1" >"$2"' - "$password" "$place/password"
    as_postgres "$tools/initdb" -D "$place/$1" -U capaian --pwfile="$place/password" -A scram-sha-256 -E UTF8 --locale=C --no-sync >/dev/null
    echo "$password"
}

# Durability against a power cut is what the bench and the operator's own cluster are for; tests want speed.
launch() {  # NAME PORT [OPTIONS]
    as_postgres "$tools/pg_ctl" -D "$place/$1" -l "$place/$1.log" -w -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' \
        -c fsync=${FSYNC:-off} -c max_connections=60 -c shared_buffers=64MB ${3:-}" start >/dev/null
}

launch_on_free_port() {  # NAME; prints the port
    local port
    for _ in 1 2 3; do
        port=$(free_port)
        if launch "$1" "$port"; then echo "$port"; return; fi
    done
    cat "$place/$1.log" >&2
    exit 1
}

halt() {  # NAME
    if [ -f "$place/$1/postmaster.pid" ]; then as_postgres "$tools/pg_ctl" -D "$place/$1" -m immediate -w stop >/dev/null || true; fi
}
