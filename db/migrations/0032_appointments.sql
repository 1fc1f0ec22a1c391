-- Booking a time, keeping it, missing it: machine 6.3.

create table appointment (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('requested', 'booked', 'checked_in', 'served', 'cancelled', 'cancelled_by_hall', 'no_show')),
  day date not null,
  slot_at timestamptz not null,
  minutes integer not null check (minutes > 0),
  business text not null,
  code text not null check (code ~ '^\d{7}$'),
  holder_hash text not null,
  secret_hash text not null,
  card_hash text,
  language text not null default 'zh' check (language in ('zh', 'en')),
  elder boolean not null default false,
  booked_at timestamptz not null,
  changes integer not null default 0,
  checked_in_at timestamptz,
  ticket_id uuid,
  reason text,
  primary key (hall_id, id)
);
comment on table appointment is 'A time booked in a hall (APT): no name and no number, the phone''s secret and a code stand for the customer.';
comment on column appointment.minutes is 'What the booking takes of its slot: the mean of its business when it was booked.';
comment on column appointment.card_hash is 'The fingerprint of a card''s chip number, when one was bound to the booking.';
create unique index appointment_code on appointment (hall_id, day, code);
create index appointment_holder on appointment (hall_id, holder_hash, slot_at);
create index appointment_card on appointment (hall_id, day, card_hash) where card_hash is not null;
create index appointment_ticket on appointment (hall_id, ticket_id) where ticket_id is not null;

create table appointment_slot (
  hall_id integer not null references hall,
  slot_at timestamptz not null,
  booked_min integer not null check (booked_min >= 0),
  primary key (hall_id, slot_at)
);
comment on table appointment_slot is 'Minutes booked in a slot: taken by compare-and-add, so that a slot is never over-booked.';

create table appointment_series (
  hall_id integer not null references hall,
  day date not null,
  last_number integer not null,
  primary key (hall_id, day)
);
comment on table appointment_series is 'The last booking of a day: codes are made from it, so that none is given twice.';

create table appointment_notice (
  hall_id integer not null references hall,
  id uuid not null,
  appointment_id uuid not null,
  kind text not null check (kind in ('remind_day', 'remind_hour', 'cancelled_by_hall', 'no_show')),
  facts text not null default '{}',
  made_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table appointment_notice is 'What the hall tells whoever holds a booking; read on the phone page.';
create index appointment_notice_of on appointment_notice (hall_id, appointment_id, made_at);

create table appointment_block (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('in_force', 'lifted', 'ended')),
  holder_hash text not null,
  missed integer not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  appeal text check (length(appeal) <= 300),
  appealed_at timestamptz,
  lift_reason text,
  lifted_by uuid,
  primary key (hall_id, id)
);
comment on table appointment_block is 'A phone that may not book for a while, and its appeal.';
create index appointment_block_holder on appointment_block (hall_id, holder_hash) where state = 'in_force';
