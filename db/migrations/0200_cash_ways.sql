-- The way of cash out of the hall: the slip and the couriers of a bag, the camera on a count, a till that takes no cash, false notes.

create table bank_deposit (
  hall_id integer not null,
  settlement_id uuid not null,
  bag_no text not null,
  bank text not null,
  slip_no text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  carried_by text not null check (carried_by in ('guards', 'staff')),
  courier_1 text not null,
  courier_2 text not null check (courier_2 <> courier_1),
  company text,
  vehicle text,
  first_id uuid not null,
  second_id uuid not null check (second_id <> first_id),
  at timestamptz not null,
  primary key (hall_id, settlement_id),
  constraint bank_deposit_pickup check (carried_by = 'staff' or (company is not null and vehicle is not null))
);
comment on table bank_deposit is 'The bag of a settled day as it left the hall: slip, bank, amount, two couriers, who sealed it, when (CASH-05, CASH-10). Append-only.';
comment on column bank_deposit.courier_1 is 'A courier by staff or badge number, never by name.';
create unique index bank_deposit_slip on bank_deposit (hall_id, bank, slip_no);

alter table settlement_count add column camera_on boolean not null default true;
alter table settlement_count add column camera_note text;
alter table settlement_count add constraint settlement_count_camera check (camera_on or camera_note is not null);
comment on column settlement_count.camera_on is 'Whether the camera was on the count; a count without it says why.';

alter table till_session add column cash_off text check (cash_off in ('detector', 'drawer', 'change'));
alter table till_session add column cash_off_at timestamptz;
comment on column till_session.cash_off is 'Why the till takes no cash for the time being; nothing when it does.';

create table note_series (
  hall_id integer not null primary key,
  last_number integer not null default 0
);
comment on table note_series is 'The last number of the slips that a customer gets for a note that was taken off (CASH-06).';

create table suspect_note (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('taken', 'handed')),
  number integer not null check (number >= 1),
  day date not null,
  session_id uuid not null,
  piece_fen integer not null check (piece_fen in (10000, 5000, 2000, 1000, 500, 100)),
  serial text not null,
  found_by text not null check (found_by in ('detector', 'hand')),
  first_id uuid not null,
  second_id uuid not null check (second_id <> first_id),
  taken_at timestamptz not null,
  bank text,
  slip_no text,
  handed_by uuid,
  handed_at timestamptz,
  primary key (hall_id, id),
  unique (hall_id, number),
  constraint suspect_note_handed check (state = 'taken' or (bank is not null and slip_no is not null and handed_by is not null and handed_at is not null))
);
comment on table suspect_note is 'A note that is taken for false: taken off by two, a slip to the customer, handed to the bank on record (CASH-06).';
create index suspect_note_taken on suspect_note (hall_id, state, taken_at);

alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling', 'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round'));
