-- name: next_job
select agency, id, kind, subject, failures from base_job
where state = 'waiting' and not_before <= ?1 order by not_before, id limit 1 for update skip locked;
