# SQL, for either engine, that puts people into the demo's regency: each with a post (the first `led` under the head of the puskesmas, the
# rest under these in other units, or all under the head), an agreed plan of two results with an indicator that reports feed, an account, and a session whose token is line N of the file of tokens.
#   awk -v blob=x -f checks/bench/crowd.awk DIGESTS, or -v 'mark=\\x' for PostgreSQL; DIGESTS: a BLAKE2b-256 of each token a line
function person(i) { return 10000000 + i * 100 }
function row(table, columns, values) {
    print "insert into " table " (agency, " columns ") select u.agency, " values " from organisation_unit u where u.code = 'PKM-MSL';"
}
BEGIN { head = "(select p.person from organisation_post p where p.agency = u.agency and p.unit = u.id and p.heads_unit = 1 limit 1)"; print "begin;" }
{
    id = person(NR)
    superior = led == "" || NR <= led ? head : person(1 + NR % led)
    row("organisation_person", "id, nip, name, front_title, back_title, full_name, search, status, grade, sex, birth, appointed, active, changed_at",
        id ", '" sprintf("19900101201501%07d", NR) "', 'Pegawai " NR "', '', '', 'Pegawai " NR "', 'pegawai " NR "', 'pns', 'III/a', 'male', '1990-01-01', '2015-01', 1, 0")
    unit = led == "" || NR <= led ? "u.id" : "(select x.id from organisation_unit x where x.agency = u.agency and (select count(*) from organisation_unit y where y.agency = x.agency and y.id < x.id) = " NR " % (select count(*) from organisation_unit y where y.agency = x.agency))"
    row("organisation_post", "id, person, unit, title, kind, heads_unit, superior, assignment, from_day, changed_at",
        id ", " id ", " unit ", 'Perawat Terampil', 'functional', 0, " superior ", 'definitive', '2020-01-01', 0")
    row("plan_plan", "id, person, post, year, version, approach, state, first, last, agreed_at, agreed_by",
        id ", " id ", " id ", 2026, 1, 'quantitative', 'agreed', '2026-01-01', '2026-12-31', 0, " superior)
    for (r = 1; r <= 2; r++) {
        row("plan_result", "plan, id, kind, number, text, assigned_by, perspective, weight", id ", " id + r ", 'main', " r ", 'Hasil kerja " r "', 'Kepala Puskesmas', 'none', 0")
        row("plan_indicator", "plan, id, result, number, aspect, text, direction, unit_label, target, weight, source",
            id ", " id + 10 + r ", " id + r ", 1, 'quantity', 'Pasien dilayani', 'higher_is_better', 'orang', 4000000, 0, 'reports'")
    }
    row("identity_account", "id, nip, name, person, roles, password_hash, must_change, active, created_at",
        id ", '" sprintf("19900101201501%07d", NR) "', 'Pegawai " NR "', " id ", 0, 'none', 0, 1, 0")
    row("identity_session", "id, account, token_digest, device, created_at, expires_at", id ", " id ", " blob "'" mark $1 "', 'bench', 0, 4000000000000000")
}
END { print "commit;" }
