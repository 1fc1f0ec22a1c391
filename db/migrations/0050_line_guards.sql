-- Last guards of the line: what the acts look at before they write, the database keeps even when two of them look at once.

-- One phone, one open number a day and hall.
drop index queue_ticket_holder;
create unique index queue_ticket_holder on queue_ticket (hall_id, holder_hash, day)
  where holder_hash is not null and state in ('issued', 'called', 'serving', 'on_hold', 'missed');

-- One unfinished sheet of a list a day.
create unique index check_run_open on check_run (hall_id, day, list) where state = 'in_progress';

-- What this house derives secrets from: made by the first server that starts, the same for all of them, never in the code.
create table house_key (
  name text primary key,
  key text not null check (length(key) >= 43),
  made_at timestamptz not null
);
comment on table house_key is 'Keys of this installation: the secret of a number or a booking is derived from one, so that none is stored.';
