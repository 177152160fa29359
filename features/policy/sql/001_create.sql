create table policy_version (
  agency bigint not null,
  id bigint not null,
  code text not null,
  name text not null,
  number bigint not null,
  valid_from text not null,
  title text not null,
  decree text not null,
  document text not null,
  author text not null,
  created_at bigint not null,
  primary key (agency, id),
  unique (agency, name)
);
