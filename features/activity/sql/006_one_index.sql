-- Every index of a report is a place that its arrival writes to, and these lay all over the disk. One takes the place of two: by person, by
-- state, by day. That the same work of a day is reported once is the verbs' to keep (same_work): whoever writes, writes alone
-- (docs/decisions/0018-one-writer.md).
create index activity_report_of on activity_report (agency, employee, state, day);
drop index activity_report_waiting;
drop index activity_report_once;
