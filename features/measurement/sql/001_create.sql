create table measurement_series (
  agency bigint not null,
  id bigint not null,
  code text not null,
  name text not null,
  unit_label text not null,
  unit bigint,
  person bigint,
  accumulation text not null,
  source text not null,
  primary key (agency, id),
  unique (agency, code)
);

create table measurement_value (
  agency bigint not null,
  series bigint not null,
  day text not null,
  value bigint not null,
  source text not null,
  entered_by bigint,
  at bigint not null,
  primary key (agency, series, day)
);
