# Memory while nobody asks anything, and with 8,000 connections that each asked once and stay: idle [CONNECTIONS].
bench_idle() {
    local connections=${1:-8000}
    ulimit -n "$(ulimit -Hn)"
    demo_data
    serve "$place/demo" --demo demo
    resident() { awk '/^VmRSS/ { printf "%.1f", $2 / 1024 }' /proc/$server/status; }
    figure idle_memory "$(resident)" MB
    node checks/bench/idle.mjs 127.0.0.1 "$port" "$connections" &
    local clients=$!
    until [ "$(curl -s "http://127.0.0.1:$port/metrics" | sed -n 's/^capaian_connections //p')" -gt "$connections" ]; do
        kill -0 $clients
        sleep 0.2
    done
    figure "idle_memory_${connections}_connections" "$(resident)" MB
    kill $clients && wait $clients 2>/dev/null || true
    stop_server
}
