create table activity_report (
  agency bigint not null,
  id bigint not null,
  employee bigint not null,
  day text not null,
  text text not null,
  result bigint,
  indicator bigint,
  quantity bigint,
  minutes bigint,
  link text,
  state text not null,
  punctuality text not null,
  fingerprint text not null,
  written_at bigint not null,
  received_at bigint not null,
  reviewer bigint,
  reviewed_at bigint,
  reason text,
  review bigint,
  primary key (agency, id)
);
-- The same work of the same day is reported once.
create unique index activity_report_once on activity_report (agency, employee, day, fingerprint);
create index activity_report_review on activity_report (agency, review);

-- Photos and files, without the stories that cameras write into them.
create table activity_evidence (
  agency bigint not null,
  id bigint not null,
  report bigint not null,
  name text not null,
  type text not null,
  bytes bigint not null,
  content {{blob}} not null,
  primary key (agency, id)
);
create index activity_evidence_report on activity_evidence (agency, report);

create table activity_reflection (
  agency bigint not null,
  employee bigint not null,
  week text not null,
  went_well text not null,
  hindered text not null,
  next text not null,
  at bigint not null,
  primary key (agency, employee, week)
);
