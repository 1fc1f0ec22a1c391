-- What is paid out is paid to somebody who was proven, can be taken back on its day, and may be amends for a complaint.

alter table compensation drop constraint compensation_state_check;
alter table compensation add constraint compensation_state_check
  check (state in ('claimed', 'verified', 'unfounded', 'forgone', 'calculated', 'approved', 'paid', 'published'));
alter table compensation drop constraint compensation_kind_check;
alter table compensation add constraint compensation_kind_check check (kind in ('overcharge', 'promise', 'amends'));
alter table compensation alter column ticket_id drop not null;
alter table compensation add column complaint_id uuid;
alter table compensation add column holder_id uuid;
alter table compensation add column paid_id uuid;
alter table compensation add column paid_ticket_id uuid;
alter table compensation add column paid_check_id uuid;
alter table compensation add column paid_agent_check_id uuid;
alter table compensation add column taken_back_by uuid;
alter table compensation add column taken_back_at timestamptz;
alter table compensation add constraint compensation_amends check ((kind = 'amends') = (complaint_id is not null));
alter table compensation add constraint compensation_claimed check (kind = 'amends' or ticket_id is not null);
-- What was paid before there was a check on record has no payment of its own to name, and stays as it was.
alter table compensation add constraint compensation_handed
  check (paid_how <> 'cash' or paid_id is null or (paid_check_id is not null and paid_ticket_id is not null));
update compensation c set holder_id = (select n.customer_id from carrier_number n where n.account_id = c.account_id order by n.id limit 1);
comment on column compensation.complaint_id is 'The complaint it is amends for; its sum was agreed with the customer (CMP-15).';
comment on column compensation.holder_id is 'Whose money it is: cash goes to them, proven, or to an agent with both documents (PRM-04, RNM-05).';
comment on column compensation.paid_id is 'The payment as books and account know it: another one after it was taken back.';
comment on column compensation.paid_check_id is 'The document by which the holder was proven when cash was handed over.';
