create table feedback_note (
  agency bigint not null,
  id bigint not null,
  employee bigint not null,
  author bigint not null,
  giver text not null,
  giver_name text,
  result bigint,
  value text,
  tone text not null,
  text text not null,
  day text not null,
  at bigint not null,
  primary key (agency, id)
);
create index feedback_note_employee on feedback_note (agency, employee, day);
