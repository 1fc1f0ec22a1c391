-- One utterance is spoken by one wall, and a hall says one thing at a time.

alter table queue_utterance add column claimed_by uuid, add column claimed_at timestamptz;
comment on column queue_utterance.claimed_by is 'The page of the wall that took it to speak it: a key of that page alone, of no device and no person.';
comment on column queue_utterance.claimed_at is 'When that page took it, by the wall''s clock: speech lasts real seconds, whatever the hall''s clock does.';

create table queue_voice (
  hall_id integer not null references hall (id),
  heard_at timestamptz,
  way text not null default 'none' check (way in ('browser', 'server', 'none')),
  primary key (hall_id)
);
comment on table queue_voice is 'The one voice of a hall: held while a wall takes an utterance, so that two never speak at once.';
comment on column queue_voice.heard_at is 'When a wall that can speak was last heard of, by the wall''s clock; while that is young, a silent wall takes no turn.';
comment on column queue_voice.way is 'How that wall speaks: by its own Mandarin voice or by the server''s; none where no wall can.';
