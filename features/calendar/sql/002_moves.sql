-- Who moved a step's dates, why, and the last day it had before.
alter table calendar_step add column closed_before text;
alter table calendar_step add column moved_by text not null default '';
alter table calendar_step add column reason text not null default '';
