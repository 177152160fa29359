-- name: members
select p.id as person, p.nip, p.full_name, p.status, p.grade, e.id as post, coalesce(e.title, '') as title,
  coalesce(e.kind, 'executor') as kind, coalesce(e.assignment, 'definitive') as assignment, coalesce(e.heads_unit, 0) as heads_unit,
  e.unit, coalesce(u.name, '') as unit_name,
  case when exists (select 1 from organisation_post s where s.agency = ?1 and s.person = e.superior and s.from_day <= ?2
    and (s.until_day is null or s.until_day >= ?2)) then e.superior end as superior
from json_each(?3) as wanted
join organisation_person p on p.agency = ?1 and p.id = wanted.value
left join organisation_post e on e.agency = ?1 and e.id = (
  select x.id from organisation_post x
  where x.agency = ?1 and x.person = p.id and x.assignment <> 'team' and x.from_day <= ?2 and (x.until_day is null or x.until_day >= ?2)
  order by case x.assignment when 'definitive' then 1 when 'plt' then 2 else 3 end, x.from_day desc, x.id limit 1)
left join organisation_unit u on u.agency = ?1 and u.id = e.unit
order by p.id;

-- name: heads_above
with recursive up(unit) as (
  select value from json_each(?3)
  union
  select u.parent from up join organisation_unit u on u.agency = ?1 and u.id = up.unit where u.parent is not null)
select u.id as unit, u.parent, (
  select e.person from organisation_post e
  where e.agency = ?1 and e.unit = u.id and e.heads_unit = 1 and e.assignment <> 'team' and e.from_day <= ?2
    and (e.until_day is null or e.until_day >= ?2)
  order by case e.assignment when 'definitive' then 1 when 'plt' then 2 else 3 end, e.from_day desc, e.id limit 1) as head
from up join organisation_unit u on u.agency = ?1 and u.id = up.unit;

-- name: person_ids_by_nip
select p.id from json_each(?2) as wanted join organisation_person p on p.agency = ?1 and p.nip = wanted.value order by p.nip;

-- name: person_ids_between
select p.id from organisation_person p
where p.agency = ?1 and p.id between ?2 and ?3 and (p.active = 1 or exists (
  select 1 from organisation_post e where e.agency = ?1 and e.person = p.id and e.from_day <= ?4
    and (e.until_day is null or e.until_day >= ?4)))
order by p.id;

-- name: slice_bounds
select min(id) as first, max(id) as last
from (select id, (row_number() over (order by id) - 1) / ?2 as slice from organisation_person where agency = ?1) numbered
group by slice order by first;

-- name: find_person
select id, nip, name, front_title, back_title, status, grade, grade_since, sex, birth, appointed, active, email
from organisation_person where agency = ?1 and id = ?2;

-- name: person_exists
select id from organisation_person where agency = ?1 and id = ?2;

-- name: posts_between
select id, person, unit, title, kind, heads_unit, superior, assignment, from_day as "from", until_day as "until"
from organisation_post
where agency = ?1 and person = ?2 and from_day <= ?4 and (until_day is null or until_day >= ?3)
order by from_day, case assignment when 'definitive' then 1 when 'plt' then 2 when 'plh' then 3 else 4 end, id;

-- name: find_post
select id, person, unit, title, kind, heads_unit, superior, assignment, from_day as "from", until_day as "until"
from organisation_post where agency = ?1 and id = ?2;

-- name: stands_in_for
select h.person from organisation_post a
join organisation_post h on h.agency = ?1 and h.unit = a.unit and h.heads_unit = 1 and h.assignment = 'definitive'
  and h.from_day <= ?3 and (h.until_day is null or h.until_day >= ?3) and h.person <> a.person
where a.agency = ?1 and a.person = ?2 and a.heads_unit = 1 and a.assignment in ('plt', 'plh')
  and a.from_day <= ?3 and (a.until_day is null or a.until_day >= ?3);

-- name: team_candidates
with recursive
  in_force(person, unit, superior, heads_unit) as not materialized (
    select person, unit, superior, heads_unit from organisation_post
    where agency = ?1 and assignment <> 'team' and from_day <= ?3 and (until_day is null or until_day >= ?3)),
  boss(person, unit) as (
    select person, unit from in_force where person = ?2 and heads_unit = 1
    union
    select h.person, h.unit from organisation_post a
    join in_force h on h.unit = a.unit and h.heads_unit = 1
    where a.agency = ?1 and a.person = ?2 and a.heads_unit = 1 and a.assignment in ('plt', 'plh')
      and a.from_day <= ?3 and (a.until_day is null or a.until_day >= ?3)),
  -- The units that look up to them: their own, and below these every unit that nobody heads.
  led(unit) as (
    select unit from boss
    union
    select u.id from led join organisation_unit u on u.agency = ?1 and u.parent = led.unit
    where not exists (select 1 from in_force h where h.unit = u.id and h.heads_unit = 1))
select person from in_force where superior = ?2
union
select person from in_force where superior in (select person from boss)
union
select e.person from in_force e join led on e.unit = led.unit
union
select e.person from led join organisation_unit u on u.agency = ?1 and u.parent = led.unit
join in_force e on e.unit = u.id and e.heads_unit = 1;

-- name: all_units
with recursive tree(id, depth) as (
  select id, 0 from organisation_unit where agency = ?1 and parent is null
  union all
  select u.id, tree.depth + 1 from tree join organisation_unit u on u.agency = ?1 and u.parent = tree.id)
select u.id, u.parent, u.code, u.name, u.kind
from tree join organisation_unit u on u.agency = ?1 and u.id = tree.id order by tree.depth, u.code;

-- name: subtree
with recursive below(id) as (
  select id from organisation_unit where agency = ?1 and id = ?2
  union
  select u.id from below join organisation_unit u on u.agency = ?1 and u.parent = below.id)
select id from below;

-- name: people_of_unit
select distinct person from organisation_post
where agency = ?1 and unit = ?2 and assignment <> 'team' and from_day <= ?3 and (until_day is null or until_day >= ?3);

-- name: own_agency
select agency as id, code, name, city, zone_minutes, work_days, policy_code from organisation_agency where agency = ?1;

-- name: all_agencies (installation)
select agency as id, code, name, city, zone_minutes, work_days, policy_code from organisation_agency order by code;

-- name: agency_by_code (installation)
select agency from organisation_agency where code = ?1;

-- name: insert_agency
insert into organisation_agency (agency, code, name, city, zone_minutes, work_days, policy_code, created_at)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: insert_person
insert into organisation_person (agency, id, nip, name, front_title, back_title, full_name, search, status, grade, grade_since, sex,
  birth, appointed, active, email)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16);

-- name: update_person
update organisation_person set nip = ?3, name = ?4, front_title = ?5, back_title = ?6, full_name = ?7, search = ?8, status = ?9,
  grade = ?10, grade_since = ?11, sex = ?12, birth = ?13, appointed = ?14, active = ?15, email = ?16
where agency = ?1 and id = ?2;

-- name: insert_post
insert into organisation_post (agency, id, person, unit, title, kind, heads_unit, superior, assignment, from_day, until_day)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);

-- name: update_post
update organisation_post set person = ?3, unit = ?4, title = ?5, kind = ?6, heads_unit = ?7, superior = ?8, assignment = ?9,
  from_day = ?10, until_day = ?11
where agency = ?1 and id = ?2;

-- name: posts_under
select id, person, unit, title, kind, heads_unit, superior, assignment, from_day as "from", until_day as "until"
from organisation_post
where agency = ?1 and superior = ?2 and assignment <> 'team' and (until_day is null or until_day >= ?3)
order by id;

-- name: insert_unit
insert into organisation_unit (agency, id, parent, code, name, kind) values (?1, ?2, ?3, ?4, ?5, ?6);
