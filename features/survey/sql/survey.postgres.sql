-- What differs: PostgreSQL leaves rows in the order they came, and a dump tells it. Some of the day's answers, drawn by lot, are written anew in the
-- order of their ids, with each answer that comes.

-- name: mix_answers
with taken as (
  delete from survey_answer where agency = ?1 and id in (
    select id from survey_answer where agency = ?1 and point = ?2 and day = ?3 order by random() limit 48)
  returning agency, id, point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge,
            sex, age, education, occupation, remark, origin)
insert into survey_answer (agency, id, point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling,
                           facilities, pledge, sex, age, education, occupation, remark, origin)
select agency, id, point, day, requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge,
       sex, age, education, occupation, remark, origin
from taken order by id;
