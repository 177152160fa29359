# The first screens of an employee, of a superior (12 reports, 500 people) and of the personnel office (5,000 people): pages [SECONDS], 5
# unless told. The program has one processor, its clients the other; p50 and p99 are taken at half of the greatest rate, and the processor
# time of a request at the greatest, which a busy machine distorts least.
bench_pages() {
    local seconds=${1:-5} name path token
    bench_tools wrk
    demo_data
    crowd 5000
    cp -r "$place/demo" "$place/pages"
    sqlite_crowd "$place/pages/capaian.db" 500
    serve_on 0 --demo demo --data "$place/pages"
    while read -r name path token; do
        page_figures "$name" "$path" "$token" "$seconds"
    done < <(node checks/bench/pages.mjs "http://127.0.0.1:$port")
    node checks/bench/pages.mjs "http://127.0.0.1:$port" weigh
    stop_server
}

page_figures() {  # NAME PATH TOKEN SECONDS
    local name=$1 before answered rate half p50 p99
    local asking=(-H "Authorization: Bearer $3" "http://127.0.0.1:$port$2")
    before=$(cpu_of $server)
    read -r answered rate < <(taskset -c 1 wrk -t1 -c16 -d"$4"s "${asking[@]}" | awk '/requests in/ { n = $1 } /^Requests\/sec/ { print n, $2 }')
    figure "${name}_rate" "$rate" requests/s
    figure "${name}_cpu" "$(awk "BEGIN { printf \"%.0f\", ($(cpu_of $server) - $before) / $answered }")" us/request
    # 64 people whose rests come to half of that rate.
    read -r half p50 p99 _ < <(taskset -c 1 wrk -t1 -c64 -d"$4"s -s checks/bench/pace.lua "${asking[@]}" -- "$(awk "BEGIN { print 128000 / $rate }")" | sed -n 's/^wrk //p')
    figure "${name}_p50" "$p50" "ms at $half requests/s"
    figure "${name}_p99" "$p99" "ms at $half requests/s"
}
