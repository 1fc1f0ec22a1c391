-- The house: what every module stands on. No business word but the hall.

create table setting (
  key text primary key,
  value text not null
);
comment on table setting is 'Facts of this installation, such as its mode; written by migrations and administrators.';

create table hall_clock (
  hall_id integer primary key,
  base_wall timestamptz not null,
  base_hall timestamptz not null,
  rate numeric not null check (rate >= 0)
);
comment on table hall_clock is 'A hall with a row runs on simulated time; a hall without one on the wall clock.';

create table event (
  hall_id integer not null,
  at timestamptz not null,
  id uuid not null,
  what text not null,
  subject_id uuid not null,
  actor_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  xact xid8 not null default pg_current_xact_id(),
  facts text not null,
  primary key (hall_id, at, id)
) partition by range (at);
comment on table event is 'Everything that happened, append-only: evidence, timeline, outbox and figures. Ids and codes only.';
comment on column event.at is 'Hall time of the act.';
comment on column event.recorded_at is 'Wall time of the writing.';
comment on column event.xact is 'The transaction that wrote it: blocks are sealed behind the oldest one still running.';
comment on column event.facts is 'JSON as text, so that the sealed bytes are exactly the stored ones.';

do $$
declare month date := '2025-07-01';
begin
  while month < '2029-01-01' loop
    execute format('create table event_%s partition of event for values from (%L) to (%L)',
      to_char(month, 'YYYY_MM'), month::text || ' 00:00+08', (month + interval '1 month')::date::text || ' 00:00+08');
    month := month + interval '1 month';
  end loop;
end $$;
create table event_other partition of event default;
create index event_subject on event (hall_id, subject_id, at);
create index event_xact on event (hall_id, xact);
create index event_what on event (hall_id, what, at);

create table event_seal (
  hall_id integer not null,
  block integer not null check (block >= 1),
  from_xact xid8 not null,
  until_xact xid8 not null,
  events integer not null check (events >= 1),
  hash text not null,
  before_hash text not null,
  sealed_at timestamptz not null,
  primary key (hall_id, block)
);
comment on table event_seal is 'One chain of blocks per hall over the exact stored bytes of its events.';

create table due_work (
  hall_id integer not null,
  due_at timestamptz not null,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  facts text not null default '{}',
  attempts integer not null default 0,
  parked boolean not null default false,
  last_fault text,
  primary key (hall_id, due_at, id)
);
comment on table due_work is 'Deadlines and follow-ups in hall time, committed with the act that made them.';
create index due_work_subject on due_work (hall_id, subject_id);
create index due_work_next on due_work (due_at, hall_id) where not parked;

create table idempotency (
  hall_id integer not null,
  actor_id uuid not null,
  key text not null check (length(key) between 8 and 255),
  request_hash text not null,
  status integer not null,
  answer text not null,
  kept_at timestamptz not null,
  primary key (hall_id, actor_id, key)
);
comment on table idempotency is 'Answers kept for thirty days under the key of the act that made them.';
create index idempotency_kept on idempotency (kept_at);

create table pair_act (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('asked', 'sealed', 'withdrawn', 'lapsed')),
  what text not null,
  subject_id uuid not null,
  first_id uuid not null,
  asked_at timestamptz not null,
  lapses_at timestamptz not null,
  second_id uuid check (second_id <> first_id),
  sealed_at timestamptz,
  facts text not null default '{}',
  primary key (hall_id, id)
);
comment on table pair_act is 'Acts that two persons do: asked by the first, sealed by another before they lapse.';
create unique index pair_act_open on pair_act (hall_id, what, subject_id) where state = 'asked';
