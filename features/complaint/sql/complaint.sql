-- name: insert_complaint
insert into complaint_complaint (agency, id, number_digest, filed, category, kind, disclosure, state, text, passed_text, unit, service, handler,
  about, same_as, forwarded, first_answered, settled, reopened, closed, last_word, closer, stars, reopenings, escalations,
  source_number)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26);

-- name: update_complaint
update complaint_complaint set kind = ?3, state = ?4, passed_text = ?5, unit = ?6, handler = ?7, about = ?8, same_as = ?9, forwarded = ?10,
  first_answered = ?11, settled = ?12, reopened = ?13, closed = ?14, last_word = ?15, closer = ?16, stars = ?17, reopenings = ?18, escalations = ?19
where agency = ?1 and id = ?2;

-- name: complaint_with_id
select id, filed, category, kind, disclosure, state, text, passed_text, unit, service, handler, about, same_as, forwarded, first_answered, settled,
  reopened, closed, last_word, closer, stars, reopenings, escalations, source_number
from complaint_complaint where agency = ?1 and id = ?2;

-- name: complaints_filed
select id, filed, category, kind, disclosure, state, text, passed_text, unit, service, handler, about, same_as, forwarded, first_answered, settled,
  reopened, closed, last_word, closer, stars, reopenings, escalations, source_number
from complaint_complaint where agency = ?1 and filed between ?2 and ?3 order by filed, id;

-- name: unfinished
select id, filed, category, kind, disclosure, state, text, passed_text, unit, service, handler, about, same_as, forwarded, first_answered, settled,
  reopened, closed, last_word, closer, stars, reopenings, escalations, source_number
from complaint_complaint where agency = ?1 and state in ('received', 'returned', 'forwarded', 'in_progress', 'answered') order by filed, id;

-- name: complaints_about
select id, filed, category, kind, disclosure, state, text, passed_text, unit, service, handler, about, same_as, forwarded, first_answered, settled,
  reopened, closed, last_word, closer, stars, reopenings, escalations, source_number
from complaint_complaint where agency = ?1 and about = ?2 order by filed desc, id;

-- name: complaints_handled
select id, filed, category, kind, disclosure, state, text, passed_text, unit, service, handler, about, same_as, forwarded, first_answered, settled,
  reopened, closed, last_word, closer, stars, reopenings, escalations, source_number
from complaint_complaint where agency = ?1 and handler between ?2 and ?3 and filed between ?4 and ?5 order by handler, filed, id;

-- name: source_numbers
select source_number from complaint_complaint where agency = ?1 and source_number is not null;

-- name: place_of_number (installation)
select agency, id from complaint_complaint where number_digest = ?1;

-- name: insert_message
insert into complaint_message (agency, complaint, number, kind, text, day, author) values (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: messages_of
select complaint, number, kind, text, day, author from complaint_message where agency = ?1 and complaint = ?2 order by number;

-- name: count_messages
select count(*) from complaint_message where agency = ?1 and complaint = ?2;

-- name: pauses_of
select p.complaint, p.start, p.until
from json_each(?2) as wanted cross join complaint_pause p on p.agency = ?1 and p.complaint = wanted.value
order by p.complaint, p.start;

-- A second question on the same day is the same waiting.
-- name: begin_pause
insert into complaint_pause (agency, complaint, start, until) values (?1, ?2, ?3, null)
on conflict (agency, complaint, start) do update set until = null;

-- name: end_pause
update complaint_pause set until = ?3 where agency = ?1 and complaint = ?2 and until is null;

-- name: insert_identity
insert into complaint_identity (agency, complaint, sealed) values (?1, ?2, ?3);

-- name: sealed_identity
select sealed from complaint_identity where agency = ?1 and complaint = ?2;

-- name: key_mark (installation)
select mark from complaint_key where agency = 0;

-- name: keep_key_mark (installation)
insert into complaint_key (agency, mark) values (0, ?1) on conflict (agency) do nothing;

-- name: insert_photo
insert into complaint_photo (agency, complaint, type, content) values (?1, ?2, ?3, ?4);

-- name: photo_of
select type, content from complaint_photo where agency = ?1 and complaint = ?2;

-- name: has_photo
select count(*) from complaint_photo where agency = ?1 and complaint = ?2;

-- name: is_officer
select person from complaint_officer where agency = ?1 and person = ?2;

-- name: desk_of
select (select count(*) from complaint_officer where agency = ?1 and person = ?2) as is_officer,
  (select count(*) from complaint_complaint where agency = ?1 and handler = ?2 and state in ('forwarded', 'in_progress') and kind <> 'supervisory'
     and (about is null or about <> ?2)) as to_answer;

-- name: officers
select person from complaint_officer where agency = ?1 order by person;

-- name: appoint
insert into complaint_officer (agency, person) values (?1, ?2) on conflict (agency, person) do nothing;

-- name: dismiss
delete from complaint_officer where agency = ?1 and person = ?2;

-- name: templates
select id, title, text from complaint_template where agency = ?1 order by title, id;

-- name: insert_template
insert into complaint_template (agency, id, title, text) values (?1, ?2, ?3, ?4);

-- name: update_template
update complaint_template set title = ?3, text = ?4 where agency = ?1 and id = ?2;

-- name: delete_template
delete from complaint_template where agency = ?1 and id = ?2;
