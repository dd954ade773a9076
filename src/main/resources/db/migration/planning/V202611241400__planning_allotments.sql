-- A share of the leader's target, given by a role-result matrix: its owner words it, but does not change how much it is.
alter table planning.indicator add column allotted boolean not null default false;
