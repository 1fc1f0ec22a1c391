-- The floor: alerts with who took them, suggestions with their promise and outcome, rounds among those who wait.

create table floor_alert (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('open', 'seen', 'done')),
  kind text not null check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide')),
  subject_id uuid not null,
  level text not null check (level in ('near', 'over')),
  facts text not null default '{}',
  opened_at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid,
  done_at timestamptz,
  done_by uuid,
  primary key (hall_id, id)
);
comment on table floor_alert is 'Something near or over its limit, until somebody has dealt with it or it has passed.';
create unique index floor_alert_standing on floor_alert (hall_id, kind, subject_id) where state <> 'done';

create table floor_suggestion (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('made', 'accepted', 'declined', 'expired', 'compared')),
  kind text not null check (kind in ('open_counter', 'divert_payments', 'call_back')),
  class text not null,
  counter_id uuid,
  clerk_id uuid references person,
  before_s integer not null,
  after_s integer not null,
  error_s integer not null,
  calls_s integer,
  runs integer not null,
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  followed_at timestamptz,
  actual_s integer,
  actual_calls integer,
  compared_at timestamptz,
  primary key (hall_id, id)
);
comment on table floor_suggestion is 'What the twin advised, with its promise; whether it was taken, and what became of it.';
comment on column floor_suggestion.calls_s is 'P90 of the waits of those called in the quarter of an hour after, as the twin promised it.';
create unique index floor_suggestion_standing on floor_suggestion (hall_id) where state = 'made';
create index floor_suggestion_recent on floor_suggestion (hall_id, made_at);

create table floor_round (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('due', 'done', 'lapsed')),
  due_at timestamptz not null,
  over integer not null,
  done_at timestamptz,
  done_by uuid,
  primary key (hall_id, id)
);
comment on table floor_round is 'A round among customers who wait over the limit (QUE-07).';
create unique index floor_round_standing on floor_round (hall_id) where state = 'due';
