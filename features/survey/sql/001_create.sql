-- One row an answer: no author, no address, no session, no time finer than the day, and an id by chance that tells no order. On SQLite the
-- rows lie in the order of those ids. Elements by name, 1 to 4; 0: not answered.
create table survey_answer (
  agency bigint not null,
  id bigint not null,
  point bigint not null,
  day text not null,
  requirements bigint not null,
  procedure bigint not null,
  time bigint not null,
  cost bigint not null,
  product bigint not null,
  competence bigint not null,
  conduct bigint not null,
  complaint_handling bigint not null,
  facilities bigint not null,
  pledge bigint not null,
  sex text not null,
  age text not null,
  education text not null,
  occupation text not null,
  remark text not null,
  origin text not null,
  primary key (agency, id)
){{clustered}};
create index survey_answer_day on survey_answer (agency, point, day);

-- What a person decided about the answers of a point and a day.
create table survey_judgement (
  agency bigint not null,
  point bigint not null,
  day text not null,
  verdict text not null,
  reason text not null,
  judged_by bigint,
  judged_at bigint not null,
  primary key (agency, point, day)
);

-- Points that take answers with a token only.
create table survey_ticketing (
  agency bigint not null,
  point bigint not null,
  primary key (agency, point)
);

-- Tokens as digests; which answer came with one is not kept.
create table survey_token (
  agency bigint not null,
  digest text not null,
  point bigint not null,
  issued text not null,
  used smallint not null,
  primary key (agency, digest)
){{clustered}};

create table survey_improvement (
  agency bigint not null,
  id bigint not null,
  service bigint not null,
  element text not null,
  text text not null,
  owner bigint not null,
  due text not null,
  done text,
  outcome text not null,
  primary key (agency, id)
);

-- Files that were taken over, so that none counts twice.
create table survey_import (
  agency bigint not null,
  digest text not null,
  imported_at bigint not null,
  primary key (agency, digest)
);
