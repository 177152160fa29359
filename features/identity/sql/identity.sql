-- Lists travel as one JSON object, {"nips":[…]} or {"persons":[…]}; identity.postgres.sql says how PostgreSQL unpacks it.

-- ---- accounts

-- name: upsert_account
insert into identity_account (agency, id, nip, name, person, roles, password_hash, must_change, active, created_at)
values (?1, ?2, ?3, ?4, ?5, ?6, '', 1, 1, ?7)
on conflict (nip) do update set name = excluded.name, person = excluded.person, active = 1
where identity_account.agency = excluded.agency;

-- name: nips_of_other_agencies
with given (nip) as (select value from json_each(?2, '$.nips'))
select account.nip from given join identity_account account on account.nip = given.nip
where account.agency <> ?1 order by account.nip;

-- name: account_by_nip
select id, agency, nip, name, person, roles, password_hash, must_change, active from identity_account where agency = ?1 and nip = ?2;

-- name: account_by_person
select id, agency, nip, name, person, roles, password_hash, must_change, active from identity_account where agency = ?1 and person = ?2;

-- name: account_by_id
select id, agency, nip, name, person, roles, password_hash, must_change, active from identity_account where agency = ?1 and id = ?2;

-- name: account_signing_in (installation)
select id, agency, nip, name, person, roles, password_hash, must_change, active from identity_account
where nip = ?1 and active = 1 and password_hash <> '';

-- name: accounts_of_persons
with given (person) as (select cast(value as bigint) from json_each(?2, '$.persons'))
select account.id, account.agency, account.nip, account.name, account.person, account.roles, account.password_hash,
  account.must_change, account.active
from given join identity_account account on account.agency = ?1 and account.person = given.person and account.active = 1
order by account.name, account.nip;

-- name: accounts_matching
select id, agency, nip, name, person, roles, password_hash, must_change, active from identity_account
where agency = ?1 and nip > ?2 and (nip like ?3 || '%' or lower(name) like '%' || lower(?4) || '%')
  and (cast(?6 as text) = '' or (active = 1 and person is not null and case when password_hash = '' then 'none'
    when must_change = 1 then 'first' else 'own' end = cast(?6 as text)))
  and (cast(?7 as text) = '' or cast(?7 as text) like '%,' || person || ',%')
order by nip limit ?5;

-- name: count_active_with_role
select count(*) from identity_account where agency = ?1 and active = 1 and (roles & ?2) <> 0;

-- name: people_with_role
select person from identity_account where agency = ?1 and active = 1 and person is not null and (roles & ?2) <> 0 order by person;

-- name: count_accounts
select count(*) from identity_account where agency = ?1;

-- name: rename_account
update identity_account set nip = ?3, name = ?4 where agency = ?1 and id = ?2;

-- name: nip_is_used (installation)
select id from identity_account where nip = ?1;

-- name: change_roles
update identity_account set roles = ?3 where agency = ?1 and id = ?2;

-- name: change_password
update identity_account set password_hash = ?3, must_change = ?4 where agency = ?1 and id = ?2;

-- name: change_passwords
update identity_account set password_hash = ?3, must_change = ?4
where agency = ?1 and person in (select cast(value as bigint) from json_each(?2, '$.persons'));

-- name: deactivate_persons
update identity_account set active = 0
where agency = ?1 and person in (select cast(value as bigint) from json_each(?2, '$.persons'));

-- ---- sessions

-- name: insert_session
insert into identity_session (agency, id, account, token_digest, device, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: session_of_token (installation)
select session.agency, session.id, session.account, session.expires_at, account.person, account.roles, account.must_change, account.name,
  coalesce(tenant.zone_minutes, 420) as zone_minutes
from identity_session session
join identity_account account on account.agency = session.agency and account.id = session.account and account.active = 1
left join identity_tenant tenant on tenant.agency = session.agency
where session.token_digest = ?1 and session.expires_at > ?2;

-- name: sessions_of_account
select id, device, created_at, expires_at, token_digest from identity_session
where agency = ?1 and account = ?2 and expires_at > ?3 order by created_at desc, id desc;

-- name: delete_session
delete from identity_session where agency = ?1 and account = ?2 and id = ?3 returning token_digest;

-- name: delete_sessions_of_account
delete from identity_session where agency = ?1 and account = ?2 returning token_digest;

-- name: delete_sessions_of_persons
delete from identity_session where agency = ?1 and account in (
  select account.id from identity_account account
  where account.agency = ?1 and account.person in (select cast(value as bigint) from json_each(?2, '$.persons')))
returning token_digest;

-- Those that have ended, and the oldest beyond what one account may keep.
-- name: delete_old_sessions
delete from identity_session where agency = ?1 and account = ?2 and (expires_at <= ?3 or id not in (
  select id from identity_session where agency = ?1 and account = ?2 order by created_at desc, id desc limit ?4));

-- ---- failed attempts

-- name: attempts_of (installation)
select who, failures, forget_at from identity_attempt where agency = 0 and who in (?1, ?2) and forget_at > ?3;

-- The first failure opens the time in which others count; the last one that is allowed starts the time of waiting.
-- name: count_attempt (installation)
insert into identity_attempt (agency, who, failures, forget_at) values (0, ?1, 1, ?3)
on conflict (agency, who) do update set
  failures = case when identity_attempt.forget_at <= ?2 then 1 else identity_attempt.failures + 1 end,
  forget_at = case when identity_attempt.forget_at <= ?2 or identity_attempt.failures + 1 = ?4 then ?3 else identity_attempt.forget_at end;

-- name: names_shut_out (installation)
select who from identity_attempt where agency = 0 and failures >= ?1 and forget_at > ?2;

-- name: forget_attempts_of (installation)
delete from identity_attempt where agency = 0 and who = ?1;

-- name: forget_old_attempts (installation)
delete from identity_attempt where agency = 0 and forget_at <= ?1;

-- ---- agencies

-- name: upsert_tenant
insert into identity_tenant (agency, name, zone_minutes) values (?1, ?2, ?3)
on conflict (agency) do update set name = excluded.name, zone_minutes = excluded.zone_minutes;

-- name: tenant
select name, zone_minutes from identity_tenant where agency = ?1;

-- name: tenant_names (installation)
select name from identity_tenant order by agency limit 2;
