-- name: commit_nothing (installation)
select pg_current_xact_id();

-- PostgreSQL says itself what it finds.
-- name: look_for_damage (installation)
select 'ok';
