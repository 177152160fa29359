-- name: claim_job
select id from base_job where agency = ?1 and id = ?2 and state = 'waiting' for update skip locked;
