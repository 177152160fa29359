-- A list comes as a JSON array; "cross join" keeps SQLite from walking the whole table for each of its members.

-- name: members
select p.id as person, p.nip, p.full_name, p.status, p.grade, e.id as post, coalesce(e.title, '') as title,
  coalesce(e.kind, 'executor') as kind, coalesce(e.assignment, 'definitive') as assignment, coalesce(e.heads_unit, 0) as heads_unit,
  e.unit, coalesce(u.name, '') as unit_name,
  case when exists (select 1 from organisation_post s where s.agency = ?1 and s.person = e.superior and s.from_day <= ?2
    and (s.until_day is null or s.until_day >= ?2)) then e.superior end as superior
from json_each(?3) as wanted
cross join organisation_person p on p.agency = ?1 and p.id = wanted.value
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
select p.id from json_each(?2) as wanted cross join organisation_person p on p.agency = ?1 and p.nip = wanted.value order by p.nip;

-- A row for each post that counts or could: of nearly everybody one.
-- name: people_between
select p.id as person, p.nip, p.full_name, p.status, p.grade, e.id as post, coalesce(e.title, '') as title,
  coalesce(e.kind, 'executor') as kind, coalesce(e.assignment, 'definitive') as assignment, coalesce(e.heads_unit, 0) as heads_unit,
  e.unit, coalesce(u.name, '') as unit_name,
  case when exists (select 1 from organisation_post s where s.agency = ?1 and s.person = e.superior and s.from_day <= ?4
    and (s.until_day is null or s.until_day >= ?4)) then e.superior end as superior
from organisation_person p
left join organisation_post e on e.agency = ?1 and e.person = p.id and e.assignment <> 'team' and e.from_day <= ?4
  and (e.until_day is null or e.until_day >= ?4)
left join organisation_unit u on u.agency = ?1 and u.id = e.unit
where p.agency = ?1 and p.id between ?2 and ?3 and (p.active = 1 or exists (
  select 1 from organisation_post h where h.agency = ?1 and h.person = p.id and h.from_day <= ?4
    and (h.until_day is null or h.until_day >= ?4)))
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

-- Whom somebody may lead on a day, and who leads: the somebody, and the heads for whom they stand in. Of each their posts of the day, the one
-- that counts first.
-- name: may_be_led_by
with recursive
  in_force(person, unit, superior, heads_unit, assignment) as not materialized (
    select person, unit, superior, heads_unit, assignment from organisation_post
    where agency = ?1 and assignment <> 'team' and from_day <= ?3 and (until_day is null or until_day >= ?3)),
  boss(person, unit) as (
    select person, unit from in_force where person = ?2 and heads_unit = 1
    union all
    select h.person, h.unit from in_force a
    join in_force h on h.unit = a.unit and h.heads_unit = 1 and h.assignment = 'definitive'
    where a.person = ?2 and a.heads_unit = 1 and a.assignment in ('plt', 'plh')),
  leader(person) as (
    select cast(?2 as bigint)
    union all
    select person from boss),
  -- The units that look up to them: their own, and below these every unit that nobody heads.
  led(unit) as (
    select unit from boss
    union
    select u.id from led join organisation_unit u on u.agency = ?1 and u.parent = led.unit
    where not exists (select 1 from in_force h where h.unit = u.id and h.heads_unit = 1)),
  -- By the place of the post, which counts where no superior is stated who holds a post that day.
  placed(person, superior) as (
    select person, superior from in_force where unit in (select unit from led)
    union all
    select person, superior from in_force
    where heads_unit = 1 and unit in (select u.id from organisation_unit u where u.agency = ?1 and u.parent in (select unit from led))),
  wanted(person, leads) as (
    select person, 1 from leader
    union all
    select person, 0 from in_force where superior in (select person from leader)
    union all
    select person, 0 from placed where not exists (select 1 from in_force s where s.person = placed.superior))
select w.person, w.leads, e.unit, coalesce(e.heads_unit, 0) as heads_unit,
  case when exists (select 1 from organisation_post s where s.agency = ?1 and s.person = e.superior and s.from_day <= ?3
    and (s.until_day is null or s.until_day >= ?3)) then e.superior end as superior
from wanted w
left join organisation_post e on e.agency = ?1 and e.person = w.person and e.assignment <> 'team' and e.from_day <= ?3
  and (e.until_day is null or e.until_day >= ?3)
order by w.person, w.leads, case e.assignment when 'definitive' then 1 when 'plt' then 2 else 3 end, e.from_day desc, e.id;

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
select distinct +person as person from organisation_post
where agency = ?1 and unit = ?2 and assignment <> 'team' and from_day <= ?3 and (until_day is null or until_day >= ?3);

-- name: own_agency
select agency as id, code, name, city, zone_minutes, work_days, policy_code from organisation_agency where agency = ?1;

-- name: all_agencies (installation)
select agency as id, code, name, city, zone_minutes, work_days, policy_code from organisation_agency order by code;

-- name: agency_by_code (installation)
select agency from organisation_agency where code = ?1;

-- name: insert_agency (settings)
insert into organisation_agency (agency, code, name, city, zone_minutes, work_days, policy_code, created_at)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: insert_person
insert into organisation_person (agency, id, nip, name, front_title, back_title, full_name, search, status, grade, grade_since, sex,
  birth, appointed, active, email, changed_at, import)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18);

-- name: update_person
update organisation_person set nip = ?3, name = ?4, front_title = ?5, back_title = ?6, full_name = ?7, search = ?8, status = ?9,
  grade = ?10, grade_since = ?11, sex = ?12, birth = ?13, appointed = ?14, active = ?15, email = ?16,
  changed_at = ?17
where agency = ?1 and id = ?2;

-- name: insert_post
insert into organisation_post (agency, id, person, unit, title, kind, heads_unit, superior, assignment, from_day, until_day, changed_at,
  import)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);

-- name: update_post
update organisation_post set person = ?3, unit = ?4, title = ?5, kind = ?6, heads_unit = ?7, superior = ?8, assignment = ?9,
  from_day = ?10, until_day = ?11, changed_at = ?12
where agency = ?1 and id = ?2;

-- "+id": in the order of the key SQLite would walk all posts of the agency.
-- name: posts_under
select id, person, unit, title, kind, heads_unit, superior, assignment, from_day as "from", until_day as "until"
from organisation_post
where agency = ?1 and superior = ?2 and assignment <> 'team' and (until_day is null or until_day >= ?3)
  and not exists (select 1 from organisation_import_row r where r.agency = ?1 and r.import = ?4 and r.person = organisation_post.person
    and r.verdict <> 'refused')
  and (import is null or import <> ?4)
order by +id;

-- name: insert_unit
insert into organisation_unit (agency, id, parent, code, name, kind, import) values (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: people_by_nip
select p.id, p.nip, p.name, p.front_title, p.back_title, p.status, p.grade, p.grade_since, p.sex, p.birth, p.appointed, p.active, p.email
from json_each(?2) as wanted cross join organisation_person p on p.agency = ?1 and p.nip = wanted.value;

-- name: posts_of_people
select e.id, e.person, e.unit, e.title, e.kind, e.heads_unit, e.superior, e.assignment, e.from_day as "from", e.until_day as "until",
  coalesce(s.nip, '') as superior_nip
from json_each(?3) as wanted
cross join organisation_post e on e.agency = ?1 and e.person = wanted.value and (e.until_day is null or e.until_day >= ?2)
left join organisation_person s on s.agency = ?1 and s.id = e.superior
order by e.person, e.from_day desc, e.id desc;

-- name: everybody_after
select p.nip, s.nip, p.active
from organisation_person p
left join organisation_post e on e.agency = ?1 and e.person = p.id and e.assignment = 'definitive' and e.from_day <= ?2
  and (e.until_day is null or e.until_day >= ?2)
left join organisation_person s on s.agency = ?1 and s.id = e.superior
where p.agency = ?1 and p.nip > ?3 order by p.nip limit ?4;

-- name: post_holders
select p.nip, p.name, e.title
from organisation_post e
join organisation_person p on p.agency = ?1 and p.id = e.person
where e.agency = ?1 and e.from_day <= ?2 and (e.until_day is null or e.until_day >= ?2);

-- The last of the next people after ?2; 0 at the end. Whole numbers come as text, since all of it goes into a sheet.
-- name: roster_page_end
select coalesce(max(id), 0) from (
  select id from organisation_person where agency = ?1 and id > ?2 order by id limit ?3) page;

-- name: roster_page
select p.id, p.nip, p.name, p.front_title, p.back_title, p.status, p.sex, p.birth, p.grade, coalesce(p.grade_since, ''),
  coalesce(p.email, ''), coalesce(e.title, ''), coalesce(e.kind, ''), coalesce(e.from_day, ''), coalesce(e.until_day, ''),
  coalesce(u.code, ''), coalesce(u.name, ''), coalesce(above.code, ''), coalesce(cast(e.heads_unit as text), ''), coalesce(s.nip, ''),
  coalesce(e.assignment, 'definitive'), 'Aktif'
from organisation_person p
left join organisation_post e on e.agency = ?1 and e.person = p.id and (e.until_day is null or e.until_day >= ?2)
  and (e.assignment <> 'definitive' or not exists (
    select 1 from organisation_post later where later.agency = ?1 and later.person = p.id and later.assignment = 'definitive'
      and later.from_day > e.from_day))
left join organisation_unit u on u.agency = ?1 and u.id = e.unit
left join organisation_unit above on above.agency = ?1 and above.id = u.parent
left join organisation_person s on s.agency = ?1 and s.id = e.superior
where p.agency = ?1 and p.id > ?3 and p.id <= ?4 and p.active = 1
order by p.id, case e.assignment when 'definitive' then 1 else 2 end, e.id;

-- name: insert_import
insert into organisation_import (agency, id, kind, state, file_name, head, row_count, added, changed, same, refused, units_added, missing,
  digest, actor, created_at)
values (?1, ?2, ?3, ?4, ?5, ?6, 0, 0, 0, 0, 0, 0, 0, '', ?7, ?8);

-- name: update_import
update organisation_import set state = ?3, head = ?4, row_count = ?5, added = ?6, changed = ?7, same = ?8, refused = ?9,
  units_added = ?10, missing = ?11, digest = ?12, applied_at = ?13, notes = ?14
where agency = ?1 and id = ?2;

-- name: find_import
select id, kind, state, file_name, head, row_count, added, changed, same, refused, units_added, missing, notes, digest, actor, created_at,
  applied_at
from organisation_import where agency = ?1 and id = ?2;

-- name: recent_imports
select id, kind, state, file_name, head, row_count, added, changed, same, refused, units_added, missing, notes, digest, actor, created_at,
  applied_at
from organisation_import where agency = ?1 order by id desc limit 20;

-- name: applied_after
select id from organisation_import where agency = ?1 and state = 'applied' and (applied_at > ?2 or (applied_at = ?2 and id > ?3)) limit 1;

-- name: keep_file
insert into organisation_import_file (agency, import, content) values (?1, ?2, ?3);

-- name: file_of
select content from organisation_import_file where agency = ?1 and import = ?2;

-- name: insert_import_row
insert into organisation_import_row (agency, import, line, verdict, refusals, before, after, person, effect)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '');

-- name: drop_import_rows
delete from organisation_import_row where agency = ?1 and import = ?2;

-- name: note_effect
update organisation_import_row set effect = ?4 where agency = ?1 and import = ?2 and line = ?3;

-- name: rows_of_verdict
select line, verdict, refusals, before, after, person, effect from organisation_import_row
where agency = ?1 and import = ?2 and verdict = ?3 and line > ?4 order by line limit ?5;

-- name: rows_to_apply
select line, verdict, refusals, before, after, person, effect from organisation_import_row
where agency = ?1 and import = ?2 and verdict in ('added', 'changed') and line > ?3 order by line limit ?4;

-- name: move_unit
update organisation_unit set parent = ?3 where agency = ?1 and id = ?2;

-- name: rename_unit
update organisation_unit set name = ?3, kind = ?4 where agency = ?1 and id = ?2;

-- name: changed_since_import
select p.nip from organisation_post e
join organisation_person p on p.agency = ?1 and p.id = e.person
where e.agency = ?1 and e.changed_at > ?3 and (p.import = ?2
  or exists (select 1 from organisation_import_row r where r.agency = ?1 and r.import = ?2 and r.person = e.person
    and r.verdict in ('added', 'changed'))
  or exists (select 1 from organisation_person s where s.agency = ?1 and s.id = e.superior and s.import = ?2))
union all
select p.nip from organisation_person p
where p.agency = ?1 and p.changed_at > ?3
  and (p.import = ?2 or exists (select 1 from organisation_import_row r where r.agency = ?1 and r.import = ?2 and r.person = p.id
    and r.verdict in ('added', 'changed')))
limit 1;

-- name: unit_used_since_import
select u.code from organisation_unit u
where u.agency = ?1 and u.import = ?2 and (
  exists (select 1 from organisation_post e where e.agency = ?1 and e.unit = u.id and (e.import is null or e.import <> ?2))
  or exists (select 1 from organisation_unit c where c.agency = ?1 and c.parent = u.id and (c.import is null or c.import <> ?2)))
limit 1;

-- name: made_by_import
select min(id) as first, max(id) as last from organisation_person where agency = ?1 and import = ?2
union all
select min(id), max(id) from organisation_post where agency = ?1 and import = ?2;

-- name: delete_posts_of_import
delete from organisation_post where agency = ?1 and import = ?2;

-- name: people_of_import
select id from organisation_person where agency = ?1 and import = ?2 and id > ?3 order by id limit ?4;

-- name: delete_people_of_import
delete from organisation_person where agency = ?1 and import = ?2;

-- name: delete_units_of_import
delete from organisation_unit where agency = ?1 and import = ?2;

-- name: find_people
with recursive below(id) as (
  select id from organisation_unit where agency = ?1 and id = cast(?4 as bigint)
  union
  select u.id from below join organisation_unit u on u.agency = ?1 and u.parent = below.id)
select p.id from organisation_person p
where p.agency = ?1 and p.active = ?6 and p.search like ?2 escape '\'
  and p.search > coalesce((select a.search from organisation_person a where a.agency = ?1 and a.id = cast(?3 as bigint)), '')
  and (cast(?4 as bigint) is null or exists (
    select 1 from organisation_post e where e.agency = ?1 and e.person = p.id and e.unit in (select id from below)
      and e.from_day <= ?5 and (e.until_day is null or e.until_day >= ?5)))
order by p.search limit ?7;

-- name: units_with_heads
with recursive
  tree(id, depth) as (
    select id, 0 from organisation_unit where agency = ?1 and parent is null
    union all
    select u.id, tree.depth + 1 from tree join organisation_unit u on u.agency = ?1 and u.parent = tree.id),
  filled(unit, people) as (
    select unit, count(*) from organisation_post
    where agency = ?1 and assignment = 'definitive' and from_day <= ?2 and (until_day is null or until_day >= ?2) group by unit),
  headed(unit, head) as (
    select unit, person from (
      select unit, person, row_number() over (partition by unit order by case assignment when 'definitive' then 1 when 'plt' then 2 else 3 end,
        from_day desc, id) as place
      from organisation_post
      where agency = ?1 and heads_unit = 1 and assignment <> 'team' and from_day <= ?2 and (until_day is null or until_day >= ?2)) ranked
    where place = 1)
select u.id, u.parent, u.code, u.name, u.kind, h.head, coalesce(p.full_name, '') as head_name, coalesce(f.people, 0) as people
from tree join organisation_unit u on u.agency = ?1 and u.id = tree.id
left join filled f on f.unit = u.id
left join headed h on h.unit = u.id
left join organisation_person p on p.agency = ?1 and p.id = h.head
order by tree.depth, u.code;

-- name: insert_correction
insert into organisation_correction (agency, id, person, field, proposal, state, answer, proposed_at)
values (?1, ?2, ?3, ?4, ?5, 'open', '', ?6);

-- name: settle_correction
update organisation_correction set state = ?3, answer = ?4, settled_at = ?5 where agency = ?1 and id = ?2;

-- name: find_correction
select c.id, c.person, p.nip, p.full_name, c.field, c.proposal, c.state, c.answer, c.proposed_at, c.settled_at
from organisation_correction c join organisation_person p on p.agency = ?1 and p.id = c.person
where c.agency = ?1 and c.id = ?2;

-- name: open_corrections
select c.id, c.person, p.nip, p.full_name, c.field, c.proposal, c.state, c.answer, c.proposed_at, c.settled_at
from organisation_correction c join organisation_person p on p.agency = ?1 and p.id = c.person
where c.agency = ?1 and c.state = 'open' order by c.id limit 500;

-- name: corrections_of
select c.id, c.person, p.nip, p.full_name, c.field, c.proposal, c.state, c.answer, c.proposed_at, c.settled_at
from organisation_correction c join organisation_person p on p.agency = ?1 and p.id = c.person
where c.agency = ?1 and c.person = ?2 order by c.id desc limit 100;
