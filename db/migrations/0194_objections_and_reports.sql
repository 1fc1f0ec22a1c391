-- Numbers under one's document: an objection and its clock. Abnormal applications: a score, and a report upwards.

create table order_objection (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('raised', 'late', 'closed')),
  ticket_id uuid not null,
  clerk_id uuid not null,
  person_id uuid not null,
  number_id uuid not null,
  number_mask text not null,
  raised_at timestamptz not null,
  due_at timestamptz not null,
  outcome text check (outcome in ('theirs', 'not_theirs')),
  note text,
  closed_by uuid,
  closed_at timestamptz,
  primary key (hall_id, id)
);
comment on table order_objection is 'A number under somebody''s document that they say they never opened: looked into and closed within the hours of the law.';
create unique index order_objection_open on order_objection (hall_id, number_id) where state <> 'closed';

create table order_risk_report (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('sent', 'noted')),
  order_id uuid not null,
  business text not null,
  score integer not null,
  signs text not null,
  sent_at timestamptz not null,
  noted_by uuid,
  noted_at timestamptz,
  primary key (hall_id, id)
);
comment on table order_risk_report is 'An application that was refused as abnormal, told upwards: its score and the signs, no personal data.';

alter table business_order drop constraint business_order_risk_kind_check;
alter table business_order add constraint business_order_risk_kind_check
  check (risk_kind in ('new_connection', 'new_connection_more', 'sim_replacement', 'large_payment'));
alter table business_order add column risk_score integer;
alter table business_order add column risk_signs text;
comment on column business_order.risk_score is 'How abnormal an application for a number is, 0 to 100, by the signs beside it; null where nothing is scored.';
alter table carrier_block drop constraint carrier_block_basis_check;
alter table carrier_block add constraint carrier_block_basis_check check (basis in ('fraud_law', 'police', 'court', 'objection'));
