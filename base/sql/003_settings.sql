-- Which settings an agency has: a number that every change of them replaces, for those who remember them.
create table base_settings (
  agency bigint not null,
  revision bigint not null,
  primary key (agency)
);
