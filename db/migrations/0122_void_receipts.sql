-- A voided receipt is followed by another: the one that takes its place names it.

alter table receipt add column replaces_id uuid;
comment on column receipt.replaces_id is 'The voided receipt whose place this one takes, with the same lines and the same money.';
create unique index receipt_replaces on receipt (hall_id, replaces_id) where replaces_id is not null;
