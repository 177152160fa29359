-- name: holidays_between
select day, kind, name, basis from calendar_holiday where agency = ?1 and day >= ?2 and day <= ?3 order by day;

-- name: days_off
select day from calendar_holiday where agency = ?1 order by day;

-- name: save_holiday (settings)
insert into calendar_holiday (agency, day, kind, name, basis) values (?1, ?2, ?3, ?4, ?5)
on conflict (agency, day) do update set kind = excluded.kind, name = excluded.name, basis = excluded.basis;

-- name: delete_holiday (settings)
delete from calendar_holiday where agency = ?1 and day = ?2;

-- name: periods
select id, code, kind, year, first, last, state from calendar_period where agency = ?1 order by first, kind;

-- name: insert_period (settings)
insert into calendar_period (agency, id, code, kind, year, first, last, state) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: update_state (settings)
update calendar_period set state = ?3 where agency = ?1 and id = ?2;

-- name: all_steps
select period, step, opens, closes, closed_before, moved_by, reason from calendar_step where agency = ?1 order by period, opens, closes;

-- name: save_step (settings)
insert into calendar_step (agency, period, step, opens, closes, closed_before, moved_by, reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
on conflict (agency, period, step) do update
set opens = excluded.opens, closes = excluded.closes, closed_before = excluded.closed_before, moved_by = excluded.moved_by, reason = excluded.reason;
