-- The sums in the order in which a closing reads them, without an index beside them.
alter table activity_total rename to activity_total_before;
create table activity_total (
  agency bigint not null,
  employee bigint not null,
  quarter text not null,
  indicator bigint not null,
  quantity bigint not null,
  reports bigint not null,
  newest text not null,
  primary key (agency, employee, quarter, indicator)
){{clustered}};
insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest)
select agency, employee, quarter, indicator, quantity, reports, newest from activity_total_before;
drop table activity_total_before;
