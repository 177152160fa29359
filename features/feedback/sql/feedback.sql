-- name: insert_note
insert into feedback_note (agency, id, employee, author, giver, giver_name, result, value, tone, text, day, at)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);

-- name: notes_about
select id, employee, author, giver, giver_name, result, value, tone, text, day, at from feedback_note
where agency = ?1 and employee = ?2 and day >= ?3 and day <= ?4 order by day desc, id desc;

-- Those of each day by themselves, in the order of the index, which holds all that is counted.
-- name: counts_between
select employee, result, value, giver, tone, count(*) as notes, day from feedback_note
where agency = ?1 and employee between ?2 and ?3 and day >= ?4 and day <= ?5
group by employee, day, result, value, giver, tone order by employee, day, result, value, giver, tone;
