-- Playing a recorded day in a hall of the demonstration.

alter table device drop constraint device_kind_check;
alter table device add constraint device_kind_check check (kind in ('kiosk', 'wall', 'counter_screen', 'rating_screen', 'player'));

create table play_run (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('playing', 'paused', 'stopped', 'done', 'failed')),
  file text not null,
  day date not null,
  speed integer not null check (speed >= 0),
  until_s integer,
  clerks integer not null check (clerks >= 1),
  seed integer not null,
  shift_s integer not null,
  started_at timestamptz not null,
  owner uuid,
  beat_at timestamptz,
  refused integer not null default 0,
  fault text,
  primary key (hall_id, id)
);
comment on table play_run is 'A recorded day being played in a hall: what, how fast, by which process. Demonstration only.';
comment on column play_run.speed is 'Hall seconds a wall second; 0 is as fast as it goes.';
comment on column play_run.until_s is 'Second of the day at which a run as fast as possible falls back to real time; null is to the end.';
comment on column play_run.beat_at is 'Wall time of the owner''s last sign of life; a run whose owner is silent is taken over.';
create unique index play_run_one on play_run (hall_id) where state in ('playing', 'paused');
create index play_run_last on play_run (hall_id, started_at);

create index queue_ticket_carried on queue_ticket (hall_id, carried_from) where carried_from is not null;
