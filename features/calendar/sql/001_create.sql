create table calendar_holiday (
  agency bigint not null,
  day text not null,
  kind text not null,
  name text not null,
  basis text not null,
  primary key (agency, day)
);

create table calendar_period (
  agency bigint not null,
  id bigint not null,
  code text not null,
  kind text not null,
  year bigint not null,
  first text not null,
  last text not null,
  state text not null,
  primary key (agency, id),
  unique (agency, code)
);

create table calendar_step (
  agency bigint not null,
  period bigint not null,
  step text not null,
  opens text not null,
  closes text not null,
  primary key (agency, period, step)
);
