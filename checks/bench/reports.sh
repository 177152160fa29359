# Reports over HTTP, signed in and durable, from 64 and 256 connections, on both databases: reports [SECONDS], 10 unless told. The program
# with its database has one processor and wrk the other. Beside it: nginx that answers and does nothing, on the same processor; and the same
# three rows by the engine alone (SQLite: transactions of as many reports as the program's own groups; PostgreSQL: pgbench).
bench_reports() {
    local seconds=${1:-10} connections
    bench_tools wrk nginx-light
    nginx_rates "$seconds"
    demo_data
    crowd 2000
    for connections in 64 256; do
        cp -r "$place/demo" "$place/reports"
        sqlite_crowd "$place/reports/capaian.db"
        reports_on sqlite "$connections" "$seconds" --data "$place/reports"
        bare_sqlite "$connections" "$place/reports/capaian.db"
        rm -r "$place/reports"
    done
    reports_on_postgres "$seconds"
}

# Requests a second, p50 and p99 in ms, answers that were not good, as wrk saw them.
shoot() {  # URL CONNECTIONS SECONDS [SCRIPT]
    taskset -c 1 wrk -t1 -c"$2" -d"$3"s -s "checks/bench/${4:-report}.lua" "$1" -- "$place/tokens" "$RANDOM$RANDOM" | sed -n 's/^wrk //p'
}

cpu_of() { awk '{ print ($14 + $15) * 1e6 / '"$(getconf CLK_TCK)"' }' "/proc/$1/stat"; }

nginx_rates() {  # SECONDS
    local port=$((20000 + RANDOM % 12000)) worker connections rate
    sed "s#PLACE#$place#; s#PORT#$port#; s#PLACE#$place#g" checks/bench/nginx.conf >"$place/nginx.conf"
    : >"$place/tokens" && echo token >"$place/tokens"
    taskset -c 0 nginx -p "$place" -c "$place/nginx.conf" & worker=$!
    sleep 0.5
    for connections in 64 256; do
        read -r rate _ <<<"$(shoot "http://127.0.0.1:$port" $connections "$1")"
        nginx_rate[$connections]=$rate
    done
    kill $worker && wait $worker 2>/dev/null || true
}
declare -A nginx_rate

# Posts by a script of wrk, from so many connections: $rate a second, in commits of $group.
posts_on() {  # NAME SCRIPT CONNECTIONS SECONDS OPTION…
    local name=$1 script=$2 connections=$3 seconds=$4 p50 p99 bad before
    shift 4
    serve_on 0 --demo demo "$@"
    shoot "http://127.0.0.1:$port" "$connections" 1 "$script" >/dev/null  # statements are prepared, sessions known
    before=$(cpu_of $server)
    read -r rate p50 p99 bad <<<"$(shoot "http://127.0.0.1:$port" "$connections" "$seconds" "$script")"
    [ "$bad" = 0 ] || { echo "$name: $bad requests were refused" >&2; return 1; }
    figure "${name}_p50" "$p50" ms
    figure "${name}_p99" "$p99" ms
    figure "${name}_cpu" "$(awk "BEGIN { printf \"%.1f\", ($(cpu_of $server) - $before) / $rate / $seconds }")" us/request
    group=$(curl -s "http://127.0.0.1:$port/metrics" | awk '/^capaian_writes_committed_total/ { w = $2 } /^capaian_groups_committed_total/ { g = $2 } END { printf "%d", w / g }')
    stop_server
}

reports_on() {  # ENGINE CONNECTIONS SECONDS OPTION…
    posts_on "reports_$1_$2" report "${@:2}"
    figure "reports_$1_$2" "$rate" requests/s "nginx return 200, one processor" "${nginx_rate[$2]}"
}

# What the reports left, once more: the same rows and indexes, in transactions of the size that the program's groups had.
bare_sqlite() {  # CONNECTIONS DATABASE
    local rows began
    rows=$(sqlite3 "$2" "select count(*) from base_idempotency")
    for table in activity_report base_journal base_idempotency; do
        sqlite3 "$2" "select sql || ';' from sqlite_master where tbl_name = '$table' and sql is not null order by type desc"
    done >"$place/bare.schema"
    sqlite3 "$place/bare.db" <"$place/bare.schema"
    {
        echo "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; attach '$2' as done;"
        for table in activity_report base_journal base_idempotency; do echo "create temp table ${table}_n as select row_number() over (order by rowid desc) as n, rowid as r from done.$table order by n limit $rows;"; done
    } >"$place/bare.sql"
    cp "$place/bare.sql" "$place/bare.prepare"
    awk -v rows="$rows" -v group="$group" 'BEGIN { for (n = 1; n <= rows; n += group) { print "begin;"
        split("activity_report base_journal base_idempotency", t, " ")
        for (i = 1; i <= 3; i++) printf "insert into %s select d.* from %s_n k join done.%s d on d.rowid = k.r where k.n between %d and %d;\n", t[i], t[i], t[i], n, n + group - 1
        print "commit;" } }' >>"$place/bare.sql"
    began=$(now)
    taskset -c 0 sqlite3 "$place/bare.db" <"$place/bare.prepare" >/dev/null
    local preparing
    preparing=$(since "$began")
    began=$(now)
    taskset -c 0 sqlite3 "$place/bare.db" <"$place/bare.sql" >/dev/null
    figure "reports_sqlite_$1_of_bare" "$rate" requests/s "the same rows by SQLite alone, $group a transaction" \
        "$(awk "BEGIN { print $rows / ($(since "$began") - $preparing) }")"
    rm -f "$place"/bare.*
}

reports_on_postgres() {  # SECONDS
    local address connections
    address=$(FSYNC=on checks/postgres.sh start)
    serve "" --demo demo --database "$address"
    stop_server
    psql_crowd "$address"
    for connections in 64 256; do
        reports_on postgres $connections "$1" --database "$address"
        psql -qAt "$address" -c checkpoint
        figure "reports_postgres_${connections}_of_pgbench" "$rate" requests/s "pgbench, the same three rows a transaction" \
            "$(taskset -c 0,1 "$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)/pgbench" -n -M prepared -c 16 -j 1 -T "$1" -f checks/bench/report.pgbench "$address" | sed -nE 's/^tps = ([0-9.]+).*/\1/p')"
    done
    checks/postgres.sh stop
}
