-- What differs: how a JSON array becomes rows.

-- name: reported_results
select wanted.person as person, wanted.day as day, r.number as number, r.id as result, (
  select i.id from plan_indicator i
  where i.agency = ?1 and i.plan = r.plan and i.result = r.id and i.source = 'reports' order by i.number, i.id limit 1) as indicator
from (select cast(value ->> 0 as bigint) as person, value ->> 1 as day from json_array_elements(cast(?2 as json)) as listed(value)) wanted
join plan_result r on r.agency = ?1 and r.plan = (
  select p.id from plan_plan p
  where p.agency = ?1 and p.person = wanted.person and p.state in ('agreed', 'superseded') and p.first <= wanted.day and p.last >= wanted.day
  order by p.version desc limit 1)
order by person, day, number, result;

-- name: newest_plans
select p.id, p.person, p.post, p.year, p.version, p.approach, p.state, p.first, p.last, p.leader_expectation, p.return_reason, p.proposed_at,
       p.agreed_at, p.agreed_by
from json_array_elements_text(cast(?2 as json)) as wanted(value) join plan_plan p on p.agency = ?1 and p.person = cast(wanted.value as bigint)
where p.year between ?3 and ?4 and p.version = (
  select max(q.version) from plan_plan q
  where q.agency = ?1 and q.person = p.person and q.year = p.year and (cast(?5 as bigint) = 1 or q.state in ('proposed', 'agreed')))
order by p.person, p.year;

-- name: results_of_plans
select r.id, r.plan, r.kind, r.number, r.text, r.assigned_by, r.parent, r.perspective, r.weight
from json_array_elements_text(cast(?2 as json)) as wanted(value) join plan_result r on r.agency = ?1 and r.plan = cast(wanted.value as bigint)
order by r.plan, r.number, r.id;

-- name: words_of_results
select r.id as result, r.text as text, i.id as indicator, coalesce(i.unit_label, '') as unit_label
from json_array_elements_text(cast(?2 as json)) as wanted(value) join plan_result r on r.agency = ?1 and r.id = cast(wanted.value as bigint)
join plan_plan p on p.agency = ?1 and p.id = r.plan left join plan_indicator i on i.agency = ?1 and i.plan = r.plan and i.result = r.id
order by p.version;

-- name: texts_of_results
select r.id as id, r.text as text
from json_array_elements_text(cast(?2 as json)) as wanted(value) join plan_result r on r.agency = ?1 and r.id = cast(wanted.value as bigint)
join plan_plan p on p.agency = ?1 and p.id = r.plan
order by p.version;
