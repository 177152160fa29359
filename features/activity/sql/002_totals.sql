-- The sums of approved quantities by indicator, kept as reports are approved: a closing reads five rows a person instead of sixty.
create table activity_total (
  agency bigint not null,
  employee bigint not null,
  quarter text not null,
  indicator bigint not null,
  quantity bigint not null,
  reports bigint not null,
  newest text not null,
  primary key (agency, employee, quarter, indicator)
);
insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest)
select agency, employee,
       substr(day, 1, 5) || case when substr(day, 6, 2) <= '03' then '01-01' when substr(day, 6, 2) <= '06' then '04-01'
                                 when substr(day, 6, 2) <= '09' then '07-01' else '10-01' end,
       indicator, sum(quantity), count(*), max(day)
from activity_report where state = 'approved' and indicator is not null and quantity is not null group by 1, 2, 3, 4;
