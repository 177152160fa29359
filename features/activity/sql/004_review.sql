-- Only what was reviewed has a review to be found by; a report that arrives pays for no place there.
drop index activity_report_review;
create index activity_report_review on activity_report (agency, review) where review is not null;
