-- Last guards of the line: what the acts look at before they write, the database keeps even when two of them look at once.

-- One phone, one open number a day and hall.
drop index queue_ticket_holder;
create unique index queue_ticket_holder on queue_ticket (hall_id, holder_hash, day)
  where holder_hash is not null and state in ('issued', 'called', 'serving', 'on_hold', 'missed');

-- One unfinished sheet of a list a day.
create unique index check_run_open on check_run (hall_id, day, list) where state = 'in_progress';

-- Answers kept by former versions still hold secrets.
delete from idempotency where answer like '%"secret"%';

-- A staff number that nobody bears is counted and locked like one that somebody does, so that nobody can tell them apart.
create table sign_in_guess (
  number_hash text primary key,
  wrong_count integer not null default 0,
  locked_until timestamptz,
  guessed_at timestamptz not null
);
comment on table sign_in_guess is 'Guesses at staff numbers that nobody bears; rows older than a day are dropped.';
create index sign_in_guess_at on sign_in_guess (guessed_at);

-- A pairing code serves for some minutes.
alter table device add column pairing_until timestamptz;
comment on column device.pairing_until is 'Until when the pairing code may be used.';
update device set pairing_code = null where pairing_code is not null;

-- An outside program works at the counters it opened itself, and at no others.
alter table counter add column opened_by uuid;
comment on column counter.opened_by is 'Who signed the clerk on: the clerk, or the outside program that stands for one.';
