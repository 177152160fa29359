-- The address is what a poster says: one in the whole installation.
create table service_service (
  agency bigint not null,
  id bigint not null,
  code text not null,
  name text not null,
  unit bigint not null,
  users bigint not null,
  standing text not null,
  address text not null,
  primary key (agency, id)
);
create unique index service_service_code on service_service (agency, code);
create unique index service_service_address on service_service (address);

create table service_point (
  agency bigint not null,
  id bigint not null,
  service bigint not null,
  name text not null,
  standing text not null,
  address text not null,
  primary key (agency, id)
);
create unique index service_point_address on service_point (address);
