-- Statements of sample.

-- name: notes_of
select id, day, text from sample_note where agency = ?1 and person = ?2 order by id desc;

-- name: insert_note
insert into sample_note (agency, id, person, day, text) values (?1, ?2, ?3, ?4, ?5);
