-- Nobody asks the journal for the lines of one thing, and every change paid for a place to be found there.
drop index base_journal_thing;
