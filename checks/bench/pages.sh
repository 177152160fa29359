# The first screens of an employee, of a superior (12 reports, 500 people) and of the personnel office (5,000 people): pages [SECONDS], 5
# unless told. The program has one processor, its clients the other; p50 and p99 are taken at half of the greatest rate.
bench_pages() {
    local seconds=${1:-5} path token rate rates=()
    bench_tools wrk
    demo_data
    crowd 5000
    cp -r "$place/demo" "$place/pages"
    sqlite_crowd "$place/pages/capaian.db" 500
    serve_on 0 --demo demo --data "$place/pages"
    while read -r path token; do
        rate=$(taskset -c 1 wrk -t1 -c16 -d"$seconds"s -H "Authorization: Bearer $token" "http://127.0.0.1:$port$path" | awk '/^Requests\/sec/ { print $2 }')
        rates+=("$rate")
    done < <(node checks/bench/pages.mjs "http://127.0.0.1:$port" 0)
    taskset -c 1 node checks/bench/pages.mjs "http://127.0.0.1:$port" "$seconds" "${rates[@]}"
    stop_server
}
