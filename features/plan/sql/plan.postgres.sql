-- What differs: how a JSON array becomes rows.

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

-- name: texts_of_results
select r.id as id, r.text as text
from json_array_elements_text(cast(?2 as json)) as wanted(value) join plan_result r on r.agency = ?1 and r.id = cast(wanted.value as bigint)
join plan_plan p on p.agency = ?1 and p.id = r.plan
order by p.version;

-- name: units_of_results
select i.id as id, i.unit_label as text
from json_array_elements_text(cast(?2 as json)) as wanted(value) join plan_result r on r.agency = ?1 and r.id = cast(wanted.value as bigint)
join plan_plan p on p.agency = ?1 and p.id = r.plan join plan_indicator i on i.agency = ?1 and i.plan = r.plan and i.result = r.id
order by p.version;
