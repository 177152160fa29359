-- name: versions
select id, code, name, number, valid_from, title, decree from policy_version where agency = ?1 order by valid_from desc, number desc;

-- name: document_of
select document from policy_version where agency = ?1 and id = ?2;

-- name: last_number
select coalesce(max(number), 0) from policy_version where agency = ?1 and code = ?2;

-- name: insert_version (settings)
insert into policy_version (agency, id, code, name, number, valid_from, title, decree, document, author, created_at)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);
