-- All that a closing counts of a note stands in the index.
drop index feedback_note_employee;
create index feedback_note_employee on feedback_note (agency, employee, day, result, value, giver, tone);
