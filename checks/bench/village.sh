# Until a page can be used on a slow phone and a slow network, against the budgets of the pages.
bench_village() {
    demo_data
    serve "$place/demo" --demo demo
    node checks/bench/village.mjs "http://127.0.0.1:$port"
    stop_server
}
