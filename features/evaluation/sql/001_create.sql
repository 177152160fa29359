create table evaluation_evaluation (
  agency bigint not null,
  id bigint not null,
  period bigint not null,
  person bigint not null,
  post bigint not null,
  unit bigint not null,
  superior bigint,
  state text not null,
  results text,
  behaviour text,
  predicate text,
  reason text not null,
  note text not null,
  rated_by bigint,
  rated_at bigint,
  received_at bigint,
  accepted_at bigint,
  policy text not null,
  document_code text not null,
  primary key (agency, id),
  unique (agency, period, person)
);
create unique index evaluation_evaluation_code on evaluation_evaluation (document_code);
create index evaluation_evaluation_person on evaluation_evaluation (agency, person, period);

create table evaluation_realisation (
  agency bigint not null,
  evaluation bigint not null,
  result bigint not null,
  text text not null,
  judgement text,
  excused text,
  primary key (agency, evaluation, result)
);

create table evaluation_unit_predicate (
  agency bigint not null,
  period bigint not null,
  unit bigint not null,
  predicate text not null,
  reason text not null,
  set_by bigint,
  at bigint not null,
  primary key (agency, period, unit)
);

create table evaluation_distribution_reason (
  agency bigint not null,
  period bigint not null,
  superior bigint not null,
  reason text not null,
  advice text not null,
  at bigint not null,
  primary key (agency, period, superior)
);

-- What a closed result was made of. `digest` covers policy, evidence, outcome and predicate.
create table evaluation_kept (
  agency bigint not null,
  period bigint not null,
  person bigint not null,
  policy text not null,
  evidence text not null,
  suggested text,
  predicate text,
  digest text not null,
  primary key (agency, period, person)
);

create table evaluation_closing (
  agency bigint not null,
  id bigint not null,
  period bigint not null,
  state text not null,
  policy text not null,
  people bigint not null,
  done bigint not null,
  unrated bigint not null,
  exempt bigint not null,
  digest text not null,
  opened_by text not null,
  opened_at bigint not null,
  finished_at bigint,
  primary key (agency, id)
);

create table evaluation_slice (
  agency bigint not null,
  closing bigint not null,
  number bigint not null,
  first bigint not null,
  last bigint not null,
  done smallint not null,
  people bigint not null,
  primary key (agency, closing, number)
);
