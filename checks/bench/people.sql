-- A hundred thousand people more in the demo's regency, each with a post, an agreed plan of five indicators, 60 approved reports' worth of
-- sums in 20 rows, notes on two values, and a signed rating in the running quarter. Parameters: :people.
pragma synchronous=off;
create temp table place as
  select u.agency as agency, u.id as unit, p.person as superior, q.id as period
  from organisation_unit u
  join organisation_post p on p.agency = u.agency and p.unit = u.id and p.heads_unit = 1
  join calendar_period q on q.agency = u.agency and q.code = '2026-T4'
  where u.code = 'PKM-MSL' limit 1;
create temp table one as
  with recursive n(i) as (select 1 union all select i + 1 from n where i < :people) select i, 10000000 + i * 100 as id from n;
insert into organisation_person select agency, one.id, printf('1990010120150110%02d%07d', 1, i), 'Pegawai ' || i, '', '', 'Pegawai ' || i, 'pegawai ' || i,
  'pns', 'III/a', null, 'male', '1990-01-01', '2015-01', 1, null, null, 0 from one, place;
insert into organisation_post select agency, one.id, one.id, unit, 'Perawat Terampil', 'functional', 0, superior, 'definitive', '2020-01-01', null, null, 0 from one, place;
insert into plan_plan select agency, one.id, one.id, one.id, 2026, 1, 'quantitative', 'agreed', '2026-01-01', '2026-12-31', null, null, null, 0, superior from one, place;
insert into plan_result select agency, one.id, one.id + r, 'main', r, 'Hasil kerja ' || r, 'Kepala Puskesmas', null, 'none', 0
  from one, place, (select 1 as r union all select 2);
insert into plan_indicator select agency, one.id, one.id + 10 + k, one.id + 1 + k % 2, k, 'quantity', 'Indikator ' || k, 'higher_is_better', 'orang',
  null, 4000000, null, null, null, null, null, null, 0, 'reports', null from one, place, (select 1 as k union all select 2 union all select 3 union all select 4 union all select 5);
insert into activity_report select agency, one.id * 100 + d, one.id, date('2026-10-01', '+' || d || ' days'), 'Laporan ' || d, one.id + 1 + (1 + d % 5) % 2, one.id + 11 + d % 5,
  250000, 60, null, 'approved', 'on_time', 'f' || d, 0, 0, superior, 0, null, null
  from one, place, (with recursive d(d) as (select 0 union all select d + 1 from d where d < 19) select d from d);
insert into feedback_note select agency, one.id + v, one.id, superior, 'superior', null, null, case v when 1 then 'competent' else 'loyal' end, 'positive', 'Baik', '2026-11-02', 0
  from one, place, (select 1 as v union all select 2 union all select 3);
insert into evaluation_evaluation select agency, one.id, period, one.id, one.id, unit, superior, 'rated', 'meets', 'meets', 'good', 'Alasan penilaian yang cukup panjang.', '',
  superior, 0, null, null, 'permenpanrb-6-2022@1', 'BENCH' || i from one, place;
insert into activity_total select agency, employee, '2026-10-01', indicator, sum(quantity), count(*), max(day) from activity_report
  where employee in (select id from one) group by agency, employee, indicator;
