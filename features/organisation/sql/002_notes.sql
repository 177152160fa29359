-- Rows of a file that are about nobody: totals, signatures.
alter table organisation_import add column notes bigint not null default 0;
