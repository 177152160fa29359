-- The agencies of the installation: `agency` is its id.
create table organisation_agency (
  agency bigint not null,
  code text not null,
  name text not null,
  city text not null,
  zone_minutes bigint not null,
  work_days bigint not null,
  policy_code text not null,
  created_at bigint not null,
  primary key (agency)
);
create unique index organisation_agency_code on organisation_agency (code);

create table organisation_unit (
  agency bigint not null,
  id bigint not null,
  parent bigint,
  code text not null,
  name text not null,
  kind text not null,
  primary key (agency, id)
);
create unique index organisation_unit_code on organisation_unit (agency, code);
create index organisation_unit_parent on organisation_unit (agency, parent);

-- `full_name` is the name with its titles; `search` is it and the NIP in lower case.
create table organisation_person (
  agency bigint not null,
  id bigint not null,
  nip text not null,
  name text not null,
  front_title text not null,
  back_title text not null,
  full_name text not null,
  search text not null,
  status text not null,
  grade text not null,
  grade_since text,
  sex text not null,
  birth text not null,
  appointed text not null,
  active smallint not null,
  email text,
  primary key (agency, id)
);
create unique index organisation_person_nip on organisation_person (agency, nip);

-- Edges with time: who held which post in which unit under which superior, from a day to a last day. An evaluation pins the edge it
-- used, so a change of post, unit or superior is a new row, never an overwrite.
create table organisation_post (
  agency bigint not null,
  id bigint not null,
  person bigint not null,
  unit bigint not null,
  title text not null,
  kind text not null,
  heads_unit smallint not null,
  superior bigint,
  assignment text not null,
  from_day text not null,
  until_day text,
  primary key (agency, id),
  check (until_day is null or until_day >= from_day)
);
create index organisation_post_person on organisation_post (agency, person, from_day);
create index organisation_post_unit on organisation_post (agency, unit);
create index organisation_post_head on organisation_post (agency, unit) where heads_unit = 1;
create index organisation_post_superior on organisation_post (agency, superior);
-- The verbs keep definitive posts from overlapping; these two hold against a race.
create unique index organisation_post_open on organisation_post (agency, person) where assignment = 'definitive' and until_day is null;
create unique index organisation_post_begin on organisation_post (agency, person, from_day) where assignment = 'definitive';

