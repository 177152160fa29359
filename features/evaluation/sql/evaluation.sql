-- name: evaluation_with_id
select id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, received_at,
       accepted_at, policy, document_code
from evaluation_evaluation where agency = ?1 and id = ?2;

-- name: evaluation_in_period
select id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, received_at,
       accepted_at, policy, document_code
from evaluation_evaluation where agency = ?1 and period = ?2 and person = ?3;

-- name: evaluations_of_person
select id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, received_at,
       accepted_at, policy, document_code
from evaluation_evaluation where agency = ?1 and person = ?2 order by period desc;

-- name: evaluations_to_read
select id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, received_at,
       accepted_at, policy, document_code
from evaluation_evaluation where agency = ?1 and person = ?2 and state in ('closed', 'received') order by period desc;

-- name: evaluations_between
select id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, received_at,
       accepted_at, policy, document_code
from evaluation_evaluation where agency = ?1 and period = ?2 and person between ?3 and ?4 order by person;

-- name: evaluations_under
select id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note, rated_by, rated_at, received_at,
       accepted_at, policy, document_code
from evaluation_evaluation where agency = ?1 and period = ?2 and superior = ?3 order by person;

-- Whom a superior has begun to rate, each beside the predicate of the superior's unit; a row in any case.
-- name: rated_under
select s.predicate as unit_predicate, e.person as person, e.state as state, e.results as results, e.behaviour as behaviour, e.predicate as predicate
from (select 1 as one) always
left join evaluation_unit_predicate s on s.agency = ?1 and s.period = ?2 and s.unit = ?4
left join evaluation_evaluation e on e.agency = ?1 and e.period = ?2 and e.superior = ?3
order by e.person;

-- name: evaluation_with_code (installation)
select agency, id from evaluation_evaluation where document_code = ?1;

-- name: insert_evaluation
insert into evaluation_evaluation (agency, id, period, person, post, unit, superior, state, results, behaviour, predicate, reason, note,
                                   rated_by, rated_at, received_at, accepted_at, policy, document_code)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19);

-- name: update_evaluation
update evaluation_evaluation
set post = ?3, unit = ?4, superior = ?5, state = ?6, results = ?7, behaviour = ?8, predicate = ?9, reason = ?10, note = ?11, rated_by = ?12,
    rated_at = ?13, received_at = ?14, accepted_at = ?15, policy = ?16
where agency = ?1 and id = ?2;

-- name: standings_between
select person, state, predicate from evaluation_evaluation where agency = ?1 and period = ?2 and person between ?3 and ?4 order by person;

-- name: signed_in
select id, unit from evaluation_evaluation
where agency = ?1 and period = ?2 and state not in ('drafted', 'exempt') order by unit, person;

-- name: close_rated
update evaluation_evaluation set state = 'closed', policy = ?5
where agency = ?1 and period = ?2 and person between ?3 and ?4 and state = 'rated';

-- name: realisations_of
select result, text, judgement, excused from evaluation_realisation where agency = ?1 and evaluation = ?2 order by result;

-- name: realisations_between
select e.person as person, r.result as result, r.text as text, r.judgement as judgement, r.excused as excused
from evaluation_realisation r join evaluation_evaluation e on e.agency = r.agency and e.id = r.evaluation
where r.agency = ?1 and e.period = ?2 and e.person between ?3 and ?4 order by e.person, r.result;

-- name: save_realisation
insert into evaluation_realisation (agency, evaluation, result, text, judgement, excused) values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict (agency, evaluation, result) do update set text = excluded.text, judgement = excluded.judgement, excused = excluded.excused;

-- name: unit_predicates
select period, unit, predicate, reason from evaluation_unit_predicate where agency = ?1 and period = ?2;

-- name: kept_unit_bases
select unit, policy, evidence from evaluation_unit_predicate where agency = ?1 and period = ?2 and evidence is not null;

-- name: save_unit_predicate
insert into evaluation_unit_predicate (agency, period, unit, predicate, reason, set_by, at, policy, evidence) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
on conflict (agency, period, unit) do update
set predicate = excluded.predicate, reason = excluded.reason, set_by = excluded.set_by, at = excluded.at, policy = excluded.policy,
    evidence = excluded.evidence;

-- name: distribution_reason
select reason from evaluation_distribution_reason where agency = ?1 and period = ?2 and superior = ?3;

-- name: save_distribution_reason
insert into evaluation_distribution_reason (agency, period, superior, reason, advice, at) values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict (agency, period, superior) do update set reason = excluded.reason, advice = excluded.advice, at = excluded.at;
