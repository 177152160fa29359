-- What differs: how a JSON array becomes rows.

-- name: members
select p.id as person, p.nip, p.full_name, p.status, p.grade, e.id as post, coalesce(e.title, '') as title,
  coalesce(e.kind, 'executor') as kind, coalesce(e.assignment, 'definitive') as assignment, coalesce(e.heads_unit, 0) as heads_unit,
  e.unit, coalesce(u.name, '') as unit_name,
  case when exists (select 1 from organisation_post s where s.agency = ?1 and s.person = e.superior and s.from_day <= ?2
    and (s.until_day is null or s.until_day >= ?2)) then e.superior end as superior
from json_array_elements_text(cast(?3 as json)) as wanted(value)
join organisation_person p on p.agency = ?1 and p.id = cast(wanted.value as bigint)
left join lateral (
  select x.id, x.title, x.kind, x.assignment, x.heads_unit, x.unit, x.superior from organisation_post x
  where x.agency = ?1 and x.person = p.id and x.assignment <> 'team' and x.from_day <= ?2 and (x.until_day is null or x.until_day >= ?2)
  order by case x.assignment when 'definitive' then 1 when 'plt' then 2 else 3 end, x.from_day desc, x.id limit 1) e on true
left join organisation_unit u on u.agency = ?1 and u.id = e.unit
order by p.id;

-- name: heads_above
with recursive up(unit) as (
  select cast(value as bigint) from json_array_elements_text(cast(?3 as json)) as wanted(value)
  union
  select u.parent from up join organisation_unit u on u.agency = ?1 and u.id = up.unit where u.parent is not null)
select u.id as unit, u.parent, (
  select e.person from organisation_post e
  where e.agency = ?1 and e.unit = u.id and e.heads_unit = 1 and e.assignment <> 'team' and e.from_day <= ?2
    and (e.until_day is null or e.until_day >= ?2)
  order by case e.assignment when 'definitive' then 1 when 'plt' then 2 else 3 end, e.from_day desc, e.id limit 1) as head
from up join organisation_unit u on u.agency = ?1 and u.id = up.unit;

-- name: person_ids_by_nip
select p.id from json_array_elements_text(cast(?2 as json)) as wanted(value)
join organisation_person p on p.agency = ?1 and p.nip = wanted.value order by p.nip;

-- name: people_by_nip
select p.id, p.nip, p.name, p.front_title, p.back_title, p.status, p.grade, p.grade_since, p.sex, p.birth, p.appointed, p.active, p.email
from json_array_elements_text(cast(?2 as json)) as wanted(value) join organisation_person p on p.agency = ?1 and p.nip = wanted.value;

-- name: posts_of_people
select e.id, e.person, e.unit, e.title, e.kind, e.heads_unit, e.superior, e.assignment, e.from_day as "from", e.until_day as "until",
  coalesce(s.nip, '') as superior_nip
from json_array_elements_text(cast(?3 as json)) as wanted(value)
join organisation_post e on e.agency = ?1 and e.person = cast(wanted.value as bigint) and (e.until_day is null or e.until_day >= ?2)
left join organisation_person s on s.agency = ?1 and s.id = e.superior
order by e.person, e.from_day desc, e.id desc;
