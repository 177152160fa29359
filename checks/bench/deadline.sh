# The last hour of a quarter as an open loop, until the slowest hundredth takes over a second: deadline [SECONDS a step], 8 unless told. Then,
# beyond capacity: homes and reports asked for three times as often as are answered, and what people of the hour are told meanwhile. The
# program has one processor, its clients the other.
bench_deadline() {
    local seconds=${1:-8}
    bench_tools wrk
    ulimit -n "$(ulimit -Hn)"
    demo_data
    crowd 2000
    cp -r "$place/demo" "$place/deadline"
    sqlite_crowd "$place/deadline/capaian.db"
    serve_on 0 --demo demo --data "$place/deadline"
    taskset -c 1 node checks/bench/deadline.mjs "http://127.0.0.1:$port" "$place/tokens" "$seconds"
    beyond_capacity "$seconds"
    stop_server
    rm -r "$place/deadline"
}

flood() {  # CONNECTIONS SECONDS REST: good answers a second, refusals a second, other answers
    taskset -c 1 wrk -t1 -c"$1" -d"$2"s --timeout 30s -s checks/bench/flood.lua "http://127.0.0.1:$port" -- "$place/tokens" "$RANDOM$RANDOM" "$3" | sed -n 's/^wrk //p'
}

beyond_capacity() {  # SECONDS
    local connections=8000 within good busy strange
    read -r within _ <<<"$(flood 64 "$1" 0)"
    flood $connections $(($1 + 8)) "$(awk "BEGIN { print $connections * 1000 / (3 * $within) }")" >"$place/flood" &
    local pressing=$!
    sleep 4
    node checks/bench/deadline.mjs "http://127.0.0.1:$port" "$place/tokens" "$1" 40
    wait $pressing
    read -r good busy strange <"$place/flood"
    [ "$strange" = 0 ] || { echo "deadline: $strange strange answers" >&2; return 1; }
    figure beyond_capacity_throughput "$good" "requests/s, and $busy refused" "as many as are answered to 64 connections" "$within"
}
