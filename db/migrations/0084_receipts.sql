-- Receipts: numbered without a gap per hall and series, voided in sight.

create table receipt_series (
  hall_id integer not null,
  series text not null check (series in ('R', 'T')),
  last_number integer not null default 0,
  primary key (hall_id, series)
);
comment on table receipt_series is 'The last number of a series: R receipts, T slips for money paid back. Taken inside the act, so a rollback leaves no hole.';

create table receipt (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('issued', 'voided')),
  series text not null,
  number integer not null check (number >= 1),
  day date not null,
  ticket_id uuid not null,
  session_id uuid not null,
  payment_id uuid not null,
  tender text not null check (tender in ('cash', 'card', 'wechat', 'alipay')),
  amount_fen bigint not null check (amount_fen > 0),
  lines text not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  reprints integer not null default 0,
  void_reason text,
  voided_by uuid,
  voided_at timestamptz,
  primary key (hall_id, id),
  unique (hall_id, series, number)
);
comment on table receipt is 'A paper a customer can show: what was paid or paid back. A void one stays where it is.';
create index receipt_day on receipt (hall_id, day, series, number);
create index receipt_session on receipt (hall_id, session_id);
create index receipt_payment on receipt (hall_id, payment_id);
