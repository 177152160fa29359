-- The journal: append-only, one canonical line a change. `id` orders it.
create table base_journal (
  agency bigint not null,
  id bigint not null,
  at bigint not null,
  account bigint,
  actor text not null,
  action text not null,
  thing text not null,
  thing_id bigint not null,
  policy_version text not null,
  before text not null,
  after text not null,
  primary key (agency, id)
);
create index base_journal_thing on base_journal (agency, thing, thing_id);

-- Work that outlives a request.
create table base_job (
  agency bigint not null,
  id bigint not null,
  kind text not null,
  subject bigint not null,
  state text not null,
  failures bigint not null,
  not_before bigint not null,
  note text not null,
  primary key (agency, id)
);
create index base_job_waiting on base_job (state, not_before);
