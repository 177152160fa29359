-- name: all_series
select id, code, name, unit_label, unit, person, accumulation, source from measurement_series where agency = ?1 order by code;

-- name: series_with_code
select id, code, name, unit_label, unit, person, accumulation, source from measurement_series where agency = ?1 and code = ?2;

-- name: insert_series
insert into measurement_series (agency, id, code, name, unit_label, unit, person, accumulation, source)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: values_between
select series, day, value, source from measurement_value where agency = ?1 and series = ?2 and day >= ?3 and day <= ?4 order by day;

-- name: save_value
insert into measurement_value (agency, series, day, value, source, entered_by, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
on conflict (agency, series, day) do update
set value = excluded.value, source = excluded.source, entered_by = excluded.entered_by, at = excluded.at;

-- name: sums
select s.code as code, s.accumulation as accumulation, sum(v.value) as total, count(*) as count, max(v.day) as newest,
       (select l.value from measurement_value l where l.agency = s.agency and l.series = s.id and l.day <= ?3 order by l.day desc limit 1) as latest
from json_each(?4, '$.codes') as wanted cross join measurement_series s on s.agency = ?1 and s.code = wanted.value
join measurement_value v on v.agency = s.agency and v.series = s.id
where v.day >= ?2 and v.day <= ?3
group by s.agency, s.id, s.code, s.accumulation order by s.code;
