-- name: find_answer
select fingerprint, status, type, location, body from base_idempotency
where agency = ?1 and account = ?2 and key = ?3 and route = ?4;

-- name: insert_answer
insert into base_idempotency (agency, account, key, route, fingerprint, status, type, location, body, at)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);

-- name: delete_old_answers (installation)
delete from base_idempotency where at < ?1;

-- name: answer_at_all (installation)
select 1;
