-- name: insert_closing
insert into evaluation_closing (agency, id, period, state, policy, people, done, unrated, exempt, digest, opened_by, opened_at, finished_at)
values (?1, ?2, ?3, 'running', ?4, 0, 0, 0, 0, ?7, ?5, ?6, null);

-- name: closing_with_id
select id, period, state, policy, people, done, unrated, exempt, digest, opened_by, opened_at, finished_at
from evaluation_closing where agency = ?1 and id = ?2;

-- name: last_closing
select id, period, state, policy, people, done, unrated, exempt, digest, opened_by, opened_at, finished_at
from evaluation_closing where agency = ?1 and period = ?2 order by id desc limit 1;

-- name: insert_slice
insert into evaluation_slice (agency, closing, number, first, last, done, people) values (?1, ?2, ?3, ?4, ?5, 0, 0);

-- name: next_slice
select number, first, last from evaluation_slice where agency = ?1 and closing = ?2 and number > ?3 and done = 0 order by number limit 1;

-- name: finish_slice
update evaluation_slice set done = 1, people = ?4 where agency = ?1 and closing = ?2 and number = ?3;

-- name: add_progress
update evaluation_closing set done = done + ?3, people = people + ?3, unrated = unrated + ?4, exempt = exempt + ?5, digest = ?6
where agency = ?1 and id = ?2;

-- name: finish_closing
update evaluation_closing set state = ?3, finished_at = ?4 where agency = ?1 and id = ?2;

-- name: slices_before
select first, last from evaluation_slice where agency = ?1 and closing = ?2 and number < ?3 order by number;

-- name: keep
insert into evaluation_kept (agency, period, person, policy, evidence, suggested, predicate, digest) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
on conflict (agency, period, person) do update
set policy = excluded.policy, evidence = excluded.evidence, suggested = excluded.suggested, predicate = excluded.predicate, digest = excluded.digest;

-- name: kept_of
select person, policy, evidence, predicate, digest from evaluation_kept where agency = ?1 and period = ?2 and person = ?3;

-- name: kept_after
select person, policy, evidence, predicate, digest from evaluation_kept where agency = ?1 and period = ?2 and person > ?3 order by person limit 5000;

-- name: digests_between
select digest from evaluation_kept where agency = ?1 and period = ?2 and person between ?3 and ?4 order by person;
