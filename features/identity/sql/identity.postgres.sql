-- PostgreSQL unpacks a JSON list with another function than SQLite.

-- name: nips_of_other_agencies
with given (nip) as (select value from json_array_elements_text(cast(?2 as json) -> 'nips'))
select account.nip from given join identity_account account on account.nip = given.nip
where account.agency <> ?1 order by account.nip;

-- name: accounts_of_persons
with given (person) as (select cast(value as bigint) from json_array_elements_text(cast(?2 as json) -> 'persons'))
select account.id, account.agency, account.nip, account.name, account.person, account.roles, account.password_hash,
  account.must_change, account.active
from given join identity_account account on account.agency = ?1 and account.person = given.person and account.active = 1
order by account.name, account.nip;

-- name: change_passwords
update identity_account set password_hash = ?3, must_change = ?4
where agency = ?1 and person in (select cast(value as bigint) from json_array_elements_text(cast(?2 as json) -> 'persons'));

-- name: deactivate_persons
update identity_account set active = 0
where agency = ?1 and person in (select cast(value as bigint) from json_array_elements_text(cast(?2 as json) -> 'persons'));

-- name: delete_sessions_of_persons
delete from identity_session where agency = ?1 and account in (
  select account.id from identity_account account where account.agency = ?1
  and account.person in (select cast(value as bigint) from json_array_elements_text(cast(?2 as json) -> 'persons')))
returning token_digest;
