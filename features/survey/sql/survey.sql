-- Statements of survey.

-- name: insert_answer
insert into survey_answer (agency, id, point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling,
                           facilities, pledge, sex, age, education, occupation, remark, origin)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20);

-- name: mix_answers
-- Rows lie here in the order of their ids by chance: there is nothing to mix.
update survey_answer set remark = remark where agency = ?1 and point = ?2 and day = ?3 and 1 = 0;

-- name: patterns
select point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge, count(*) as answers
from survey_answer where agency = ?1 and day >= ?2 and day <= ?3
group by point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge
order by point, day;

-- name: patterns_at
select point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge, count(*) as answers
from survey_answer where agency = ?1 and point = ?2 and day >= ?3 and day <= ?4
group by point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge
order by point, day;

-- name: answers_between
select point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge, sex, age, education,
       occupation, remark, origin
from survey_answer where agency = ?1 and day >= ?2 and day <= ?3 order by day, point, id;

-- name: answers_of_batch
select count(*) from survey_answer where agency = ?1 and point = ?2 and day = ?3;

-- name: judgements
select point, day, verdict, reason, judged_by, judged_at from survey_judgement where agency = ?1 and day >= ?2 and day <= ?3;

-- name: save_judgement
insert into survey_judgement (agency, point, day, verdict, reason, judged_by, judged_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
on conflict (agency, point, day) do update
set verdict = excluded.verdict, reason = excluded.reason, judged_by = excluded.judged_by, judged_at = excluded.judged_at;

-- name: ticketed
select point from survey_ticketing where agency = ?1 and point = ?2;

-- name: begin_ticketing
insert into survey_ticketing (agency, point) values (?1, ?2) on conflict (agency, point) do nothing;

-- name: end_ticketing
delete from survey_ticketing where agency = ?1 and point = ?2;

-- name: insert_token
insert into survey_token (agency, digest, point, issued, used) values (?1, ?2, ?3, ?4, 0);

-- name: use_token
update survey_token set used = 1 where agency = ?1 and digest = ?2 and point = ?3 and used = 0;

-- name: improvements
select id, service, element, text, owner, due, done, outcome from survey_improvement where agency = ?1 order by due, id;

-- name: save_improvement
insert into survey_improvement (agency, id, service, element, text, owner, due, done, outcome) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
on conflict (agency, id) do update
set element = excluded.element, text = excluded.text, owner = excluded.owner, due = excluded.due, done = excluded.done, outcome = excluded.outcome;

-- name: note_file
insert into survey_import (agency, digest, imported_at) values (?1, ?2, ?3) on conflict (agency, digest) do nothing;
