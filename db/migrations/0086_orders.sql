-- Orders: one business for one customer, from greeting to delivery.

create table business_order (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('draft', 'identified', 'eligible', 'rejected', 'disclosed', 'confirmed', 'lapsed', 'paid', 'no_charge', 'executing', 'completed', 'delivered', 'failed', 'pre_accepted', 'reversal_pending', 'reversed')),
  day date not null,
  business text not null,
  ticket_id uuid not null,
  counter_id uuid not null,
  clerk_id uuid not null,
  opened_at timestamptz not null,
  asks text not null,
  check_id uuid,
  guardian_check_id uuid,
  person_id uuid,
  number_id uuid,
  number_mask text,
  sim_id uuid,
  sim_mask text,
  sheet text,
  sheet_version text,
  charges text not null default '[]',
  total_fen bigint not null default 0 check (total_fen >= 0),
  told text not null default '{}',
  identified_at timestamptz,
  eligible_at timestamptz,
  disclosed_at timestamptz,
  confirmed_at timestamptz,
  confirmed_how text check (confirmed_how in ('spoken', 'signature', 'none')),
  payment_id uuid,
  paid_at timestamptz,
  journal_id uuid,
  receipt_id uuid,
  executed_at timestamptz,
  completed_at timestamptz,
  delivered_at timestamptz,
  promised_at timestamptz,
  undo text,
  reject_code text,
  reason text,
  reversal_asked_by uuid,
  reversed_by uuid,
  pre_accepted_at timestamptz,
  said text,
  primary key (hall_id, id)
);
comment on table business_order is 'One business of a visit: machine 6.4. The orders of one visit are its basket. No personal data: ids and masks.';
comment on column business_order.undo is 'What would take it back on the same day, as told by the business when it was done.';
comment on column business_order.said is 'The number as the customer said it while the core was out of reach, sealed; dropped when it is looked up.';
create index business_order_ticket on business_order (hall_id, ticket_id);
create index business_order_day on business_order (hall_id, day, opened_at);
create index business_order_open on business_order (hall_id, state) where state in ('draft', 'identified', 'eligible', 'disclosed', 'confirmed', 'paid', 'no_charge', 'executing', 'pre_accepted', 'reversal_pending');
create index business_order_number on business_order (hall_id, number_id) where number_id is not null;

create table order_signature (
  hall_id integer not null,
  id uuid not null,
  order_id uuid not null,
  signed_at timestamptz not null,
  device_id uuid not null,
  sheet_version text not null,
  form_hash text not null,
  strokes text not null,
  primary key (hall_id, id)
);
comment on table order_signature is 'The customer''s hand under one form and sheet: strokes sealed, the hash of what was signed in clear. Append-only.';
create index order_signature_order on order_signature (hall_id, order_id);
