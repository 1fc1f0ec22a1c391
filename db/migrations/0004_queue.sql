-- The line: numbers, tickets, calls, what is spoken.

create table queue_series (
  hall_id integer not null,
  day date not null,
  letter text not null check (letter ~ '^[A-Z]$'),
  last_number integer not null default 0,
  primary key (hall_id, day, letter)
);
comment on table queue_series is 'The last number given, per hall, day and class letter: the next one is one more.';

create table queue_ticket (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('issued', 'called', 'serving', 'on_hold', 'missed', 'diverted', 'abandoned', 'finished', 'closed', 'carried')),
  day date not null,
  class text not null,
  letter text not null,
  number integer not null check (number >= 1),
  label text not null,
  business text,
  channel text not null check (channel in ('kiosk', 'phone', 'staff', 'appointment', 'lease')),
  language text not null default 'zh' check (language in ('zh', 'en')),
  elder boolean not null default false,
  taken_at timestamptz not null,
  wait_from timestamptz not null,
  order_at timestamptz not null,
  wait_limit_s integer not null check (wait_limit_s > 0),
  ruled_by text not null,
  ahead integer not null default 0,
  promise_low_s integer,
  promise_high_s integer,
  promise_mid_s integer,
  predictor text,
  calls integer not null default 0,
  first_called_at timestamptz,
  last_called_at timestamptz,
  counter_id uuid,
  clerk_id uuid,
  wanted_counter_id uuid,
  serving_at timestamptz,
  held_at timestamptz,
  hold_reason text,
  missed_at timestamptz,
  returns integer not null default 0,
  transfers integer not null default 0,
  finished_at timestamptz,
  outcome text,
  secret_hash text,
  holder_hash text,
  device_id uuid,
  appointment_id uuid,
  carried_from uuid,
  primary key (hall_id, id)
);
comment on table queue_ticket is 'A place in the line: machine 6.1.';
comment on column queue_ticket.wait_from is 'When the wait clock started: the time taken, or the booked time when that is later.';
comment on column queue_ticket.order_at is 'The place within its class; a ticket that returns is put behind two others.';
comment on column queue_ticket.ruled_by is 'The norm edition whose limit this clock keeps, whatever changes later.';
comment on column queue_ticket.secret_hash is 'What a phone must show to act for this ticket.';
comment on column queue_ticket.holder_hash is 'Which phone took it: one phone, one number at a time.';
create index queue_ticket_holder on queue_ticket (hall_id, holder_hash) where holder_hash is not null and state in ('issued', 'called', 'serving', 'on_hold', 'missed');
create unique index queue_ticket_number on queue_ticket (hall_id, day, letter, number);
create index queue_ticket_line on queue_ticket (hall_id, class, order_at) where state = 'issued';
create index queue_ticket_open on queue_ticket (hall_id, day) where state in ('issued', 'called', 'serving', 'on_hold', 'missed');
create unique index queue_ticket_counter on queue_ticket (hall_id, counter_id) where state in ('called', 'serving');
create index queue_ticket_finished on queue_ticket (hall_id, finished_at) where finished_at is not null;

create table queue_utterance (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('queued', 'spoken', 'shown', 'dropped')),
  ticket_id uuid not null,
  kind text not null check (kind in ('call', 'missed', 'transfer', 'notice')),
  round integer not null default 1,
  text_zh text not null,
  text_en text,
  counter_number integer,
  label text not null,
  queued_at timestamptz not null,
  done_at timestamptz,
  primary key (hall_id, id)
);
comment on table queue_utterance is 'What the hall says aloud, one after the other, and whether it was said.';
create index queue_utterance_waiting on queue_utterance (hall_id, queued_at) where state = 'queued';
create index queue_utterance_recent on queue_utterance (hall_id, queued_at);

create table queue_lease (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('held', 'merged')),
  device_id uuid not null,
  day date not null,
  letter text not null,
  from_number integer not null,
  until_number integer not null check (until_number >= from_number),
  made_at timestamptz not null,
  merged_at timestamptz,
  primary key (hall_id, id)
);
comment on table queue_lease is 'Numbers a kiosk holds for the time it is cut off from the server.';
create index queue_lease_device on queue_lease (hall_id, device_id, day) where state = 'held';

create table queue_void (
  hall_id integer not null references hall,
  day date not null,
  letter text not null,
  number integer not null,
  reason text not null,
  voided_at timestamptz not null,
  primary key (hall_id, day, letter, number)
);
comment on table queue_void is 'Numbers that were never given to anybody, each with its reason: with the tickets they leave no gap.';
