create table plan_plan (
  agency bigint not null,
  id bigint not null,
  person bigint not null,
  post bigint not null,
  year bigint not null,
  version bigint not null,
  approach text not null,
  state text not null,
  first text not null,
  last text not null,
  leader_expectation text,
  return_reason text,
  proposed_at bigint,
  agreed_at bigint,
  agreed_by bigint,
  primary key (agency, id),
  unique (agency, person, year, version)
);

-- A result and an indicator keep their ids from version to version, so that what was reported for them stays theirs.
create table plan_result (
  agency bigint not null,
  plan bigint not null,
  id bigint not null,
  kind text not null,
  number bigint not null,
  text text not null,
  assigned_by text not null,
  parent bigint,
  perspective text not null,
  weight bigint not null,
  primary key (agency, plan, id)
);
create index plan_result_id on plan_result (agency, id);
create index plan_result_parent on plan_result (agency, parent);

create table plan_indicator (
  agency bigint not null,
  plan bigint not null,
  id bigint not null,
  result bigint not null,
  number bigint not null,
  aspect text not null,
  text text not null,
  direction text not null,
  unit_label text not null,
  baseline bigint,
  target bigint,
  low bigint,
  high bigint,
  target_q1 bigint,
  target_q2 bigint,
  target_q3 bigint,
  target_q4 bigint,
  weight bigint not null,
  source text not null,
  series text,
  primary key (agency, plan, id)
);

create table plan_behaviour (
  agency bigint not null,
  plan bigint not null,
  number bigint not null,
  value text not null,
  text text not null,
  primary key (agency, plan, number)
);

create table plan_annex (
  agency bigint not null,
  plan bigint not null,
  list text not null,
  number bigint not null,
  text text not null,
  primary key (agency, plan, list, number)
);
