-- The day of a hall and its counters.

create table hall_day (
  hall_id integer not null references hall,
  id uuid not null,
  day date not null,
  state text not null check (state in ('preparing', 'open', 'limited', 'closing_queue', 'emergency_closed', 'settling', 'closed')),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  unlocked_at timestamptz,
  opened_at timestamptz,
  line_closed_at timestamptz,
  settled_at timestamptz,
  limited_reason text,
  primary key (hall_id, id)
);
create unique index hall_day_day on hall_day (hall_id, day);
comment on table hall_day is 'One business day of one hall: machine 6.2.';

create table check_run (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('in_progress', 'submitted')),
  list text not null,
  day date not null,
  items text not null,
  answers text not null default '{}',
  started_by uuid not null,
  started_at timestamptz not null,
  submitted_at timestamptz,
  critical_fails integer not null default 0,
  primary key (hall_id, id)
);
comment on table check_run is 'A checklist filled in; items is a copy of the list as it was.';
create index check_run_day on check_run (hall_id, day, list);

create table counter (
  hall_id integer not null references hall,
  id uuid not null,
  number integer not null check (number between 1 and 99),
  state text not null default 'closed' check (state in ('closed', 'opening', 'open', 'paused', 'closing')),
  zone text not null default 'acceptance',
  wall text not null default 'north',
  classes text[] not null,
  businesses text[] not null,
  features text[] not null default '{}',
  serves text[] not null default '{}',
  clerk_id uuid references person,
  opened_at timestamptz,
  paused_at timestamptz,
  pause_reason text,
  pause_until timestamptz,
  idle_since timestamptz,
  primary key (hall_id, id)
);
create unique index counter_number on counter (hall_id, number);
create unique index counter_clerk on counter (hall_id, clerk_id) where clerk_id is not null;
comment on table counter is 'A counter (台): which classes and businesses it is licensed for, who stands behind it.';

create table hall_line (
  hall_id integer primary key references hall
);
comment on table hall_line is 'One row per hall: whoever decides who is next holds it, so that two clerks decide one after the other.';
comment on column counter.serves is 'The businesses done here now: licence of the counter and certificates of its clerk, taken when it opened.';
