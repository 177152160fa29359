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

-- `import`, here and below: the import that made the row, which can be taken back with it; null: none did.
create table organisation_unit (
  agency bigint not null,
  id bigint not null,
  parent bigint,
  code text not null,
  name text not null,
  kind text not null,
  import bigint,
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
  import bigint,
  changed_at bigint not null,
  primary key (agency, id)
);
create unique index organisation_person_nip on organisation_person (agency, nip);
create index organisation_person_search on organisation_person (agency, search);

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
  import bigint,
  changed_at bigint not null,
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

-- A file on its way in: columns chosen, compared, applied, undone.
create table organisation_import (
  agency bigint not null,
  id bigint not null,
  kind text not null,
  state text not null,
  file_name text not null,
  head text not null,
  row_count bigint not null,
  added bigint not null,
  changed bigint not null,
  same bigint not null,
  refused bigint not null,
  units_added bigint not null,
  missing bigint not null,
  digest text not null,
  actor text not null,
  created_at bigint not null,
  applied_at bigint,
  primary key (agency, id)
);

-- The file as it came, for another choice of columns and for the refused rows to take home. Not kept from the command line.
create table organisation_import_file (
  agency bigint not null,
  import bigint not null,
  content {{blob}} not null,
  primary key (agency, import)
);

-- A row of the file and what it would do: refusals, before and after as JSON; `effect` is what applying it did to posts.
create table organisation_import_row (
  agency bigint not null,
  import bigint not null,
  line bigint not null,
  verdict text not null,
  refusals text not null,
  before text not null,
  after text not null,
  person bigint,
  effect text not null,
  primary key (agency, import, line)
);
create index organisation_import_row_verdict on organisation_import_row (agency, import, verdict, line);
create index organisation_import_row_person on organisation_import_row (agency, import, person);

-- "Data saya salah": what a person says is wrong. It changes nothing by itself.
create table organisation_correction (
  agency bigint not null,
  id bigint not null,
  person bigint not null,
  field text not null,
  proposal text not null,
  state text not null,
  answer text not null,
  proposed_at bigint not null,
  settled_at bigint,
  primary key (agency, id)
);
create unique index organisation_correction_open on organisation_correction (agency, person, field) where state = 'open';
