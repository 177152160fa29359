-- People more in the demo's regency, each with a post, an agreed plan of five indicators, the sums of 60 approved reports, notes on two
-- values, and a signed rating in the running quarter. Parameters, replaced before it runs: :people; :reports, how many of the 60 reports
-- themselves stand behind the sums (60 or 0).
-- Plans are agreed in another order than people were entered, as in life: somebody's plan lies far from their neighbour's.
pragma journal_mode=off;
pragma synchronous=off;
pragma locking_mode=exclusive;
pragma cache_size=-1000000;
pragma temp_store=file;
create temp table place as
  select u.agency as agency, u.id as unit, p.person as superior, q.id as period
  from organisation_unit u
  join organisation_post p on p.agency = u.agency and p.unit = u.id and p.heads_unit = 1
  join calendar_period q on q.agency = u.agency and q.code = '2026-T4'
  where u.code = 'PKM-MSL' limit 1;
create temp table one as
  with recursive n(j) as (select 0 union all select j + 1 from n where j + 1 < :people)
  select j * 7919 % :people as i, 10000000 + j * 7919 % :people * 100 as id, 10000000 + j * 100 as plan from n;
create unique index temp.one_person on one (i, id, plan);
create temp table result as
  select 1 as r, 'Meningkatnya mutu pelayanan kesehatan ibu dan anak di wilayah kerja puskesmas' as text
  union all select 2, 'Terlaksananya pencatatan dan pelaporan program kesehatan keluarga tepat waktu';
create temp table indicator as
  select 1 as k, 2 as r, 'Jumlah ibu hamil yang dilayani sesuai standar antenatal' as text
  union all select 2, 1, 'Jumlah kunjungan rumah bagi keluarga berisiko'
  union all select 3, 2, 'Jumlah balita yang dipantau pertumbuhannya di posyandu'
  union all select 4, 1, 'Jumlah kelas ibu hamil yang diselenggarakan'
  union all select 5, 2, 'Jumlah laporan bulanan program yang diserahkan lengkap';
create temp table day as with recursive d(d) as (select 0 union all select d + 1 from d where d < 59) select d, date('2026-10-01', '+' || d || ' days') as day from d;

insert into organisation_person select agency, id, printf('1990010120150110%02d%07d', 1, i), 'Pegawai ' || i, '', '', 'Pegawai ' || i, 'pegawai ' || i,
  'pns', 'III/a', null, 'male', '1990-01-01', '2015-01', 1, null, null, 0 from one, place order by i;
insert into organisation_post select agency, id, id, unit, 'Perawat Terampil', 'functional', 0, superior, 'definitive', '2020-01-01', null, null, 0 from one, place order by i;
-- With the brief that the program writes beside a plan's contents (features/plan/brief.h).
insert into plan_plan (agency, id, person, post, year, version, approach, state, first, last, agreed_at, agreed_by, brief)
  select agency, plan, id, id, 2026, 1, 'quantitative', 'agreed', '2026-01-01', '2026-12-31', 0, superior,
    '2 ' || (select group_concat((plan + r) || ' ' || plan || ' 0 ' || r || ' ' || length(text) || ':' || text || '16:Kepala Puskesmas~0 0 ', '') from result)
    || '5 ' || (select group_concat((plan + 10 + k) || ' ' || (plan + r) || ' ' || k || ' 1 ' || length(text) || ':' || text || '0 5:orang~120000000 ~~~~~~0 0 ~', '')
                from (select k, r, text from indicator order by r, k))
    || '0 '
  from one, place;
insert into plan_result select agency, plan, plan + r, 'main', r, text, 'Kepala Puskesmas', null, 'none', 0 from one, place cross join result;
insert into plan_indicator select agency, plan, plan + 10 + k, plan + r, k, 'quantity', text, 'higher_is_better', 'orang',
  null, 120000000, null, null, null, null, null, null, 0, 'reports', null from one, place cross join indicator;
insert into activity_report select agency, id * 100 + d, id, day, 'Melayani pasien dan mencatat hasilnya, kegiatan ke-' || d, plan + (select r from indicator where k = 1 + d % 5),
  plan + 11 + d % 5, 2500000, 60, null, 'approved', 'on_time', 'f' || d, 0, 0, superior, 0, null, null from one, place cross join day where d < :reports order by i, d;
insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest)
  select agency, employee, '2026-10-01', indicator, sum(quantity), count(*), max(day) from activity_report
  where employee in (select id from one) group by agency, employee, indicator;
insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest)
  select agency, id, '2026-10-01', plan + 10 + k, 12 * 2500000, 12, (select max(day) from day where d % 5 = k - 1) from one, place cross join indicator
  where :reports = 0 order by i, k;
insert into feedback_note select agency, id + v, id, superior, 'superior', null, null, case v when 1 then 'competent' else 'loyal' end, 'positive',
  'Sabar menghadapi keluarga pasien', '2026-11-0' || v, 0 from one, place cross join (select 1 as v union all select 2 union all select 3) order by i, v;
insert into evaluation_evaluation select agency, id, period, id, id, unit, superior, 'rated', 'meets', 'meets', 'good', 'Target triwulan tercapai dan tidak ada keluhan.', '',
  superior, 0, null, null, 'permenpanrb-6-2022@1', 'BENCH' || i from one, place order by i;
