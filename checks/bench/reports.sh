# Reports over HTTP, signed in and durable, from 64 connections.
bench_reports() {
    demo_data
    serve "$place/demo" --demo demo
    node checks/bench/reports.mjs "http://127.0.0.1:$port"
    stop_server
}
