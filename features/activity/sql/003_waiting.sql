-- What waits is little and asked for on every page of a superior.
create index activity_report_waiting on activity_report (agency, employee, day) where state = 'waiting';
