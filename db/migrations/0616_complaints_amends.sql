-- The money a complaint is settled by is a case that is approved, paid out of a till and in the books.

alter table complaint add column amends_id uuid;
comment on column complaint.amends_id is 'The case by which the money that was offered is approved and paid (CMP-15).';
