-- A commit that changes nothing and has to reach the disk all the same.
-- name: commit_nothing (installation)
pragma user_version = 0;

-- name: look_for_damage (installation)
select quick_check from pragma_quick_check(1);
