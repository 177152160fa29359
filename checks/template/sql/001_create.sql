create table sample_note (
  agency bigint not null,
  id bigint not null,
  person bigint not null,
  day text not null,
  text text not null,
  primary key (agency, id)
);
create index sample_note_person on sample_note (agency, person, id);
