-- Five thousand people more in the demo's small agency, so that closing its quarter takes two slices: each with a post, a plan of two
-- indicators, what was reported for one of them, and a signed rating. Whoever was there is rated too. Runs on both engines.
create temp table place as
  select u.agency as agency, u.id as unit, p.person as superior, q.id as period
  from organisation_agency a
  join organisation_unit u on u.agency = a.agency
  join organisation_post p on p.agency = u.agency and p.unit = u.id and p.heads_unit = 1
  join calendar_period q on q.agency = u.agency and q.code = '2026-T4'
  where a.code = 'sorong' order by u.id limit 1;
create temp table one as
  with recursive n(i) as (select 1 union all select i + 1 from n where i < 5200)
  select i, cast(10000000 + i * 100 as bigint) as id, cast(100000 + i as text) as digits from n;
insert into organisation_person (agency, id, nip, name, front_title, back_title, full_name, search, status, grade, sex, birth, appointed, active, changed_at)
  select agency, one.id, '199001012015' || digits, 'Pegawai ' || i, '', '', 'Pegawai ' || i, 'pegawai ' || i, 'pns', 'III/a', 'male', '1990-01-01', '2015-01', 1, 0
  from one cross join place;
insert into organisation_post (agency, id, person, unit, title, kind, heads_unit, superior, assignment, from_day, changed_at)
  select agency, one.id, one.id, unit, 'Perawat Terampil', 'functional', 0, superior, 'definitive', '2020-01-01', 0 from one cross join place;
insert into plan_plan (agency, id, person, post, year, version, approach, state, first, last, agreed_at, agreed_by)
  select agency, one.id, one.id, one.id, 2026, 1, 'quantitative', 'agreed', '2026-01-01', '2026-12-31', 0, superior from one cross join place;
insert into plan_result (agency, plan, id, kind, number, text, assigned_by, perspective, weight)
  select agency, one.id, one.id + 1, 'main', 1, 'Pasien terlayani', 'Kepala Puskesmas', 'none', 0 from one cross join place;
insert into plan_indicator (agency, plan, id, result, number, aspect, text, direction, unit_label, target, weight, source)
  select agency, one.id, one.id + 10 + k, one.id + 1, k, 'quantity', 'Indikator ' || k, 'higher_is_better', 'orang', 4000000, 0, 'reports'
  from one cross join place cross join (select 1 as k union all select 2) both_of_them;
insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest)
  select agency, one.id, '2026-10-01', one.id + 11, 3000000 + i * 100, 20, '2026-11-18' from one cross join place;
insert into evaluation_evaluation (agency, id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, policy, document_code)
  select p.agency, p.id, place.period, p.person, p.id, p.unit, p.superior, 'rated', 'meets', 'meets', 'good', 'Alasan penilaian yang cukup panjang.', '',
         place.superior, 0, (select name from policy_version v where v.agency = p.agency order by id limit 1), 'KRASH' || p.id
  from organisation_post p join place on place.agency = p.agency
  where p.assignment = 'definitive' and p.until_day is null
    and not exists (select 1 from evaluation_evaluation e where e.agency = p.agency and e.period = place.period and e.person = p.person);
