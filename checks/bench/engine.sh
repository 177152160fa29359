# The engine alone, without reasons: engine [PEOPLE [SLICE]], a million in slices of 5000 unless told. Five indicators and notes on seven
# values behind each; beside it, one walk over the same numbers. Processor time of one core.
bench_engine() {
    checks/build.sh bench_engine
    build/bench_engine "$@"
}
