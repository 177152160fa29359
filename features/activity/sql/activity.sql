-- A person's reports lie by state, then by day: what asks for days names the states.

-- name: insert_report
insert into activity_report (agency, id, employee, day, text, result, indicator, quantity, minutes, link, state, punctuality, fingerprint,
                             written_at, received_at)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'waiting', ?11, ?12, ?13, ?14);

-- name: report_with_id
select id, employee, day, text, result, indicator, quantity, minutes, link, state, punctuality, written_at, received_at, reviewer,
       reviewed_at, reason
from activity_report where agency = ?1 and id = ?2;

-- name: reports_between
select id, employee, day, text, result, indicator, quantity, minutes, link, state, punctuality, written_at, received_at, reviewer,
       reviewed_at, reason
from activity_report where agency = ?1 and employee = ?2 and state in ('waiting', 'approved', 'returned') and day between ?3 and ?4
order by day desc, id desc;

-- name: waiting_with_history
with due(employee) as (
  select distinct r.employee from json_each(?2) as wanted cross join activity_report r on r.agency = ?1 and r.employee = wanted.value and r.state = 'waiting')
select r.id as id, r.employee, r.day as day, r.text, r.result, r.indicator, r.quantity, r.minutes, r.link, r.state, r.punctuality, r.written_at, r.received_at,
       r.reviewer, r.reviewed_at, r.reason
from due cross join activity_report r on r.agency = ?1 and r.employee = due.employee and r.state in ('waiting', 'approved', 'returned') where r.day >= ?3
union all
select r.id as id, r.employee, r.day as day, r.text, r.result, r.indicator, r.quantity, r.minutes, r.link, r.state, r.punctuality, r.written_at, r.received_at,
       r.reviewer, r.reviewed_at, r.reason
from due cross join activity_report r on r.agency = ?1 and r.employee = due.employee and r.state = 'waiting' where r.day < ?3
order by day desc, id desc;

-- name: count_waiting
select count(*) as waiting
from json_each(?2) as wanted cross join activity_report r on r.agency = ?1 and r.employee = wanted.value and r.state = 'waiting';

-- How somebody stands with their reports: those of the last days, and after them the sums of the quarter, which have no id.
-- name: recent
select id, day, text, state, reason, null as indicator, 0 as quantity, 0 as reports from activity_report
where agency = ?1 and employee = ?2 and state in ('waiting', 'approved', 'returned') and day between ?3 and ?4
union all
select null, newest, '', 'approved', null, indicator, quantity, reports from activity_total
where agency = ?1 and employee = ?2 and quarter = ?5 and reports > 0
order by day desc, id desc;

-- name: beside
select coalesce(sum(minutes), 0), coalesce(sum(case when fingerprint = ?5 then 1 else 0 end), 0) from activity_report
where agency = ?1 and employee = ?2 and state in ('waiting', 'approved', 'returned') and day = ?3 and id <> ?4;

-- name: rewrite_report
update activity_report
set text = ?3, result = ?4, indicator = ?5, quantity = ?6, minutes = ?7, link = ?8, fingerprint = ?9, state = 'waiting', reason = null,
    reviewer = null, reviewed_at = null, review = null
where agency = ?1 and id = ?2;

-- name: delete_report
delete from activity_report where agency = ?1 and id = ?2;

-- name: decide_report
update activity_report set state = ?3, reviewer = ?4, reviewed_at = ?5, reason = ?6, review = ?7 where agency = ?1 and id = ?2 and state = 'waiting';

-- "+id": in the order of the key SQLite would walk all reports of the agency.
-- name: reports_of_review
select id, employee, day, text, result, indicator, quantity, minutes, link, state, punctuality, written_at, received_at, reviewer,
       reviewed_at, reason
from activity_report where agency = ?1 and review = ?2 order by +id;

-- name: undecide_review
update activity_report set state = 'waiting', reviewer = null, reviewed_at = null, reason = null, review = null where agency = ?1 and review = ?2;

-- name: hold_total
insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest) values (?1, ?2, ?3, ?4, 0, 0, '')
on conflict (agency, employee, quarter, indicator) do update set reports = 0;

-- name: recount_total
update activity_total
set (quantity, reports, newest) = (
  select coalesce(sum(r.quantity), 0), count(*), coalesce(max(r.day), '') from activity_report r
  where r.agency = ?1 and r.employee = ?2 and r.day between ?3 and ?5 and r.indicator = ?4 and r.state = 'approved' and r.quantity is not null)
where agency = ?1 and employee = ?2 and quarter = ?3 and indicator = ?4;

-- name: totals_between
select employee, indicator, quantity, reports, newest from activity_total
where agency = ?1 and employee between ?2 and ?3 and quarter between ?4 and ?5 and reports > 0
order by employee, quarter, indicator;

-- name: days_between
select employee, count(distinct day) as days_reported, count(*) as reports,
       sum(case when state = 'waiting' then 1 else 0 end) as waiting, sum(case when state = 'returned' then 1 else 0 end) as returned
from activity_report where agency = ?1 and employee between ?2 and ?3 and day >= ?4 and day <= ?5 group by employee order by employee;

-- name: insert_evidence
insert into activity_evidence (agency, id, report, name, type, bytes, content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: evidence_of
select e.id as id, e.report as report, e.name as name, e.type as type, e.bytes as bytes
from json_each(?2) as wanted cross join activity_evidence e on e.agency = ?1 and e.report = wanted.value order by e.id;

-- name: evidence_with_id
select id, report, name, type, bytes from activity_evidence where agency = ?1 and id = ?2;

-- name: content_of
select content from activity_evidence where agency = ?1 and id = ?2;

-- name: delete_evidence
delete from activity_evidence where agency = ?1 and report = ?2;

-- name: save_reflection
insert into activity_reflection (agency, employee, week, went_well, hindered, next, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
on conflict (agency, employee, week) do update
set went_well = excluded.went_well, hindered = excluded.hindered, next = excluded.next, at = excluded.at;

-- name: reflections_between
select employee, week, went_well, hindered, next, at from activity_reflection
where agency = ?1 and employee = ?2 and week >= ?3 and week <= ?4 order by week desc;
