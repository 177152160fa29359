-- What differs: how a JSON array becomes rows.

-- name: sums
select s.code as code, s.accumulation as accumulation, sum(v.value) as total, count(*) as count, max(v.day) as newest,
       (select l.value from measurement_value l where l.agency = s.agency and l.series = s.id and l.day <= ?3 order by l.day desc limit 1) as latest
from json_array_elements_text(cast(?4 as json) -> 'codes') as wanted(value) join measurement_series s on s.agency = ?1 and s.code = wanted.value
join measurement_value v on v.agency = s.agency and v.series = s.id
where v.day >= ?2 and v.day <= ?3
group by s.agency, s.id, s.code, s.accumulation order by s.code;
