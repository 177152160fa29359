-- name: plan_with_id
select id, person, post, year, version, approach, state, first, last, leader_expectation, return_reason, proposed_at, agreed_at, agreed_by
from plan_plan where agency = ?1 and id = ?2;

-- name: plans_of_year
select id, person, post, year, version, approach, state, first, last, leader_expectation, return_reason, proposed_at, agreed_at, agreed_by
from plan_plan where agency = ?1 and person = ?2 and year = ?3 order by version desc;

-- name: plans_in_force
select id, person, post, year, version, approach, state, first, last, leader_expectation, return_reason, proposed_at, agreed_at, agreed_by
from plan_plan
where agency = ?1 and person between ?2 and ?3 and state in ('agreed', 'superseded') and first <= ?4 and last >= ?4
order by person, version;

-- Of a list of people and days, [[person, day], …].
-- name: reported_results
select json_extract(wanted.value, '$[0]') as person, json_extract(wanted.value, '$[1]') as day, r.number as number, r.id as result, (
  select i.id from plan_indicator i
  where i.agency = ?1 and i.plan = r.plan and i.result = r.id and i.source = 'reports' order by i.number, i.id limit 1) as indicator
from json_each(?2) as wanted cross join plan_result r on r.agency = ?1 and r.plan = (
  select p.id from plan_plan p
  where p.agency = ?1 and p.person = json_extract(wanted.value, '$[0]') and p.state in ('agreed', 'superseded')
    and p.first <= json_extract(wanted.value, '$[1]') and p.last >= json_extract(wanted.value, '$[1]')
  order by p.version desc limit 1)
order by person, day, number, result;

-- Of one of them, for every report: found by its id alone, so PostgreSQL plans it once.
-- name: reported_result
select cast(?2 as bigint) as person, cast(?3 as text) as day, r.number as number, r.id as result, (
  select i.id from plan_indicator i
  where i.agency = ?1 and i.plan = r.plan and i.result = r.id and i.source = 'reports' order by i.number, i.id limit 1) as indicator
from plan_result r
where r.agency = ?1 and r.id = ?4 and r.plan = (
  select p.id from plan_plan p
  where p.agency = ?1 and p.person = ?2 and p.state in ('agreed', 'superseded') and p.first <= ?3 and p.last >= ?3
  order by p.version desc limit 1);

-- A plan's days lie in its year, so only versions of one year meet: the order is the index's own.
-- name: briefs_in_force
select id, person, brief from plan_plan
where agency = ?1 and person between ?2 and ?3 and state in ('agreed', 'superseded') and first <= ?4 and last >= ?4
order by person, year, version;

-- Every version, the last of a year its newest.
-- name: own_plans
select id, person, post, year, version, approach, state, first, last, leader_expectation, return_reason, proposed_at, agreed_at, agreed_by, brief
from plan_plan where agency = ?1 and person = ?2 and year between ?3 and ?4 order by year, version;

-- name: keep_brief
update plan_plan set brief = ?3 where agency = ?1 and id = ?2;

-- name: results_of
select id, plan, kind, number, text, assigned_by, parent, perspective, weight from plan_result
where agency = ?1 and plan = ?2 order by number, id;

-- name: indicators_of
select id, result, number, aspect, text, direction, unit_label, baseline, target, low, high, target_q1, target_q2, target_q3, target_q4,
       weight, source, series
from plan_indicator where agency = ?1 and plan = ?2 order by result, number, id;

-- name: behaviour_of
select value, text from plan_behaviour where agency = ?1 and plan = ?2 order by number;

-- name: annex_of
select list, number, text from plan_annex where agency = ?1 and plan = ?2 order by list, number;

-- name: insert_plan
insert into plan_plan (agency, id, person, post, year, version, approach, state, first, last, leader_expectation, return_reason, proposed_at,
                       agreed_at, agreed_by)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15);

-- name: update_plan
update plan_plan set post = ?3, approach = ?4, state = ?5, first = ?6, last = ?7, leader_expectation = ?8, return_reason = ?9,
                     proposed_at = ?10, agreed_at = ?11, agreed_by = ?12
where agency = ?1 and id = ?2;

-- name: name_agreed_by
update plan_plan set agreed_by = ?3 where agency = ?1 and id = ?2;

-- name: insert_result
insert into plan_result (agency, plan, id, kind, number, text, assigned_by, parent, perspective, weight)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);

-- name: insert_indicator
insert into plan_indicator (agency, plan, id, result, number, aspect, text, direction, unit_label, baseline, target, low, high, target_q1,
                            target_q2, target_q3, target_q4, weight, source, series)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20);

-- name: insert_behaviour
insert into plan_behaviour (agency, plan, number, value, text) values (?1, ?2, ?3, ?4, ?5);

-- name: insert_annex
insert into plan_annex (agency, plan, list, number, text) values (?1, ?2, ?3, ?4, ?5);

-- name: delete_results
delete from plan_result where agency = ?1 and plan = ?2;

-- name: delete_indicators
delete from plan_indicator where agency = ?1 and plan = ?2;

-- name: delete_behaviour
delete from plan_behaviour where agency = ?1 and plan = ?2;

-- name: delete_annex
delete from plan_annex where agency = ?1 and plan = ?2;

-- "+p.id": from the person's plans to their results, and not through all results of the agency.
-- name: result_numbered
select r.id from plan_plan p join plan_result r on r.agency = ?1 and r.plan = +p.id
where p.agency = ?1 and p.person = ?2 and p.year = ?3 and r.number = ?4 order by p.version desc limit 1;

-- name: newest_plans
select p.id, p.person, p.post, p.year, p.version, p.approach, p.state, p.first, p.last, p.leader_expectation, p.return_reason, p.proposed_at,
       p.agreed_at, p.agreed_by
from json_each(?2) as wanted cross join plan_plan p on p.agency = ?1 and p.person = wanted.value
where p.year between ?3 and ?4 and p.version = (
  select max(q.version) from plan_plan q
  where q.agency = ?1 and q.person = p.person and q.year = p.year and (?5 = 1 or q.state in ('proposed', 'agreed')))
order by p.person, p.year;

-- name: results_of_plans
select r.id, r.plan, r.kind, r.number, r.text, r.assigned_by, r.parent, r.perspective, r.weight
from json_each(?2) as wanted cross join plan_result r on r.agency = ?1 and r.plan = wanted.value
order by r.plan, r.number, r.id;

-- name: words_of_results
select r.id as result, r.text as text, i.id as indicator, coalesce(i.unit_label, '') as unit_label
from json_each(?2) as wanted cross join plan_result r on r.agency = ?1 and r.id = wanted.value join plan_plan p on p.agency = ?1 and p.id = r.plan
left join plan_indicator i on i.agency = ?1 and i.plan = r.plan and i.result = r.id
order by p.version;

-- name: texts_of_results
select r.id as id, r.text as text
from json_each(?2) as wanted cross join plan_result r on r.agency = ?1 and r.id = wanted.value join plan_plan p on p.agency = ?1 and p.id = r.plan
order by p.version;
