-- What a unit's predicate was set upon: its figure's evidence and the policy that makes a figure of it. None: the policy gives units no figure.
alter table evaluation_unit_predicate add column policy text;
alter table evaluation_unit_predicate add column evidence text;
