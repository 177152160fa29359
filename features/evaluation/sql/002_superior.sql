-- A superior's team is asked for on the pages of every superior; without this, all of the agency's evaluations of the period were walked.
create index evaluation_evaluation_superior on evaluation_evaluation (agency, period, superior);
