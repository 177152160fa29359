# The last hour of a quarter as an open loop, until the slowest hundredth takes over a second, and beyond: deadline [SECONDS a step], 8
# unless told. The program has one processor, its clients the other.
bench_deadline() {
    demo_data
    crowd 2000
    cp -r "$place/demo" "$place/deadline"
    sqlite_crowd "$place/deadline/capaian.db"
    serve_on 0 --demo demo --data "$place/deadline"
    taskset -c 1 node checks/bench/deadline.mjs "http://127.0.0.1:$port" "$place/tokens" "${1:-8}"
    stop_server
    rm -r "$place/deadline"
}
