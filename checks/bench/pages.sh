# The first screens of an employee, of a superior (12 reports, 500 people) and of the personnel office (5,000 people): pages [SECONDS], 5
# unless told. The program has one processor, its clients the other; p50 and p99 are taken at half of the greatest rate, and the processor
# time of a request at the greatest, which a busy machine distorts least.
bench_pages() {
    local seconds=${1:-5} name path token before answered rate rates=()
    bench_tools wrk
    demo_data
    crowd 5000
    cp -r "$place/demo" "$place/pages"
    sqlite_crowd "$place/pages/capaian.db" 500
    serve_on 0 --demo demo --data "$place/pages"
    while read -r name path token; do
        before=$(cpu_of $server)
        read -r answered rate < <(taskset -c 1 wrk -t1 -c16 -d"$seconds"s -H "Authorization: Bearer $token" "http://127.0.0.1:$port$path" |
                                  awk '/requests in/ { n = $1 } /^Requests\/sec/ { print n, $2 }')
        rates+=("$rate")
        figure "${name}_cpu" "$(awk "BEGIN { printf \"%.0f\", ($(cpu_of $server) - $before) / $answered }")" us/request
    done < <(node checks/bench/pages.mjs "http://127.0.0.1:$port" 0)
    taskset -c 1 node checks/bench/pages.mjs "http://127.0.0.1:$port" "$seconds" "${rates[@]}"
    stop_server
}
