-- name: append_journal
insert into base_journal (agency, id, at, account, actor, action, thing, thing_id, policy_version, before, after)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);

-- name: insert_job
insert into base_job (agency, id, kind, subject, state, failures, not_before, note)
values (?1, ?2, ?3, ?4, 'waiting', 0, ?5, '');

-- name: next_job (installation)
select agency, id, kind, subject, failures from base_job
where state = 'waiting' and not_before <= ?1 order by not_before, id limit 1;

-- name: claim_job
select id from base_job where agency = ?1 and id = ?2 and state = 'waiting';

-- name: finish_job
delete from base_job where agency = ?1 and id = ?2;

-- name: revive_jobs (installation)
update base_job set state = 'waiting', failures = 0, not_before = 0 where state = 'failed';

-- name: postpone_job
update base_job set failures = failures + ?3, not_before = ?4, note = ?5, state = ?6 where agency = ?1 and id = ?2;

-- name: applied_migrations (installation)
select feature || '/' || number from base_migration;

-- name: migration_applied (installation)
select number from base_migration where feature = ?1 and number = ?2;

-- name: record_migration (installation)
insert into base_migration (agency, feature, number, at) values (0, ?1, ?2, ?3);

-- name: last_moment (installation)
select coalesce(max(at), 0) from base_journal;

-- Jumps from agency to agency along the primary key: a journal of many years costs no more than a short one.
-- name: highest_id (installation)
with recursive agency_of(agency) as (
  select min(agency) from base_journal
  union all
  select (select min(j.agency) from base_journal j where j.agency > a.agency) from agency_of a where a.agency is not null)
select coalesce(max((select max(j.id) from base_journal j where j.agency = a.agency)), 0) from agency_of a;
