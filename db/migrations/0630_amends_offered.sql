-- Money that settles a complaint says what it is by a code, and whether it goes to another number than the complaint's; a payment knows its till.

alter table compensation add column other_number boolean;
alter table compensation add column paid_session_id uuid;
update compensation set said = case said when '减免费用' then 'waive' else 'goodwill' end where kind = 'amends';
-- Cash that was paid before there was a check on record stays as it was.
update compensation c set paid_session_id = (select j.session_id from ledger_journal j where j.hall_id = c.hall_id and j.id = coalesce(c.paid_id, c.id))
  where c.state = 'paid' and (c.paid_how <> 'cash' or c.paid_check_id is not null);
comment on column compensation.said is 'What the customer says of it, masked; of amends the code of what was offered.';
comment on column compensation.other_number is 'Whether amends go to another number than the one their complaint was raised with.';
comment on column compensation.paid_session_id is 'The till session it was paid in: cash is taken back while that till is open.';
