-- What differs: how a JSON array becomes rows.

-- name: waiting_with_history
with due(employee) as (
  select distinct r.employee from json_array_elements_text(cast(?2 as json)) as wanted(value) join activity_report r on r.agency = ?1 and r.employee = cast(wanted.value as bigint) and r.state = 'waiting')
select r.id as id, r.employee, r.day as day, r.text, r.result, r.indicator, r.quantity, r.minutes, r.link, r.state, r.punctuality, r.written_at, r.received_at,
       r.reviewer, r.reviewed_at, r.reason
from due join activity_report r on r.agency = ?1 and r.employee = due.employee and r.state in ('waiting', 'approved', 'returned') where r.day >= ?3
union all
select r.id as id, r.employee, r.day as day, r.text, r.result, r.indicator, r.quantity, r.minutes, r.link, r.state, r.punctuality, r.written_at, r.received_at,
       r.reviewer, r.reviewed_at, r.reason
from due join activity_report r on r.agency = ?1 and r.employee = due.employee and r.state = 'waiting' where r.day < ?3
order by day desc, id desc;

-- name: count_waiting
select count(*) as waiting
from json_array_elements_text(cast(?2 as json)) as wanted(value) join activity_report r on r.agency = ?1 and r.employee = cast(wanted.value as bigint) and r.state = 'waiting';

-- name: evidence_of
select e.id as id, e.report as report, e.name as name, e.type as type, e.bytes as bytes
from json_array_elements_text(cast(?2 as json)) as wanted(value) join activity_evidence e on e.agency = ?1 and e.report = cast(wanted.value as bigint)
order by e.id;
