# Answers of the public's survey by its form, from 64 connections behind a proxy: survey [SECONDS], 10 unless told. Beside it, reports from
# as many connections on the same database.
bench_survey() {
    local seconds=${1:-10} reports
    bench_tools wrk nginx-light
    nginx_rates "$seconds"
    demo_data
    crowd 2000
    cp -r "$place/demo" "$place/survey"
    sqlite_crowd "$place/survey/capaian.db"
    sqlite3 "$place/survey/capaian.db" "
        insert into service_service select agency, 1, 'BENCH', 'Imunisasi', id, 2000, 'open', 'BENC2' from organisation_unit where code = 'PKM-MSL';
        insert into service_point select agency, 1, 1, 'Loket', 'open', 'BENCH' from organisation_unit where code = 'PKM-MSL';"
    reports_on sqlite 64 "$seconds" --data "$place/survey"
    reports=$rate
    posts_on survey_sqlite_64 survey 64 "$seconds" --data "$place/survey" --proxy 127.0.0.1
    figure survey_sqlite_64 "$rate" requests/s "reports from 64 connections" "$reports"
    rm -r "$place/survey"
}
