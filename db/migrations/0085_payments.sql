-- Payments: what a customer gives, and what outside payment systems say about it.

create table payment (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('asked', 'succeeded', 'failed', 'voided', 'late', 'returned')),
  day date not null,
  ticket_id uuid not null,
  session_id uuid not null,
  tender text not null check (tender in ('cash', 'card', 'wechat', 'alipay')),
  amount_fen bigint not null check (amount_fen > 0),
  received_fen bigint,
  change_fen bigint,
  about text not null,
  provider_ref text,
  asked_at timestamptz not null,
  resolved_at timestamptz,
  primary key (hall_id, id),
  constraint payment_cash check (tender <> 'cash' or (received_fen is not null and change_fen = received_fen - amount_fen and change_fen >= 0))
);
comment on table payment is 'One payment for the basket of a visit: asked, and resolved exactly once.';
create index payment_ticket on payment (hall_id, ticket_id);
create index payment_session on payment (hall_id, session_id);
create unique index payment_asked on payment (hall_id, ticket_id) where state = 'asked';

create table refund (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('due', 'paid')),
  day date not null,
  payment_id uuid not null,
  subject_id uuid not null,
  ticket_id uuid not null,
  tender text not null,
  amount_fen bigint not null check (amount_fen > 0),
  reason text not null,
  due_at timestamptz not null,
  paid_at timestamptz,
  paid_by uuid,
  session_id uuid,
  primary key (hall_id, id)
);
comment on table refund is 'Money owed back to a customer: due on the same day.';
create index refund_open on refund (hall_id, state, due_at);

create table payment_simulator (
  hall_id integer not null,
  tender text not null check (tender in ('card', 'wechat', 'alipay')),
  behaviour text not null check (behaviour in ('pays', 'refuses', 'silent', 'late')),
  seconds integer not null check (seconds between 0 and 600),
  primary key (hall_id, tender)
);
comment on table payment_simulator is 'How the simulated payment systems of a hall behave, for demonstrations and drills.';
