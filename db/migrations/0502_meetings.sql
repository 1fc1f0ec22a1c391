-- Meetings of a hall: planned by their cadence, held with a roll call, what was said, and what somebody is to do by when.

create table meeting (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('planned', 'running', 'held', 'missed')),
  kind text not null check (kind in ('pre_shift', 'weekly', 'monthly', 'safety_quarter')),
  day date not null,
  due_at timestamptz not null,
  over_at timestamptz not null,
  started_at timestamptz,
  held_at timestamptz,
  led_by uuid references person (id),
  words text not null default '{}',
  copy text,
  primary key (hall_id, id),
  check (over_at > due_at),
  check ((state = 'held') = (held_at is not null and copy is not null))
);
create unique index meeting_once on meeting (hall_id, kind, day);
create index meeting_day on meeting (hall_id, day);
comment on table meeting is 'A meeting of a hall, planned by the clock at the cadence of its kind; one that nobody held is a finding (MTG-01, MTG-02).';
comment on column meeting.words is 'What was said under each item of the agenda; JSON by the code of the item.';
comment on column meeting.copy is 'The agenda, the figures, the news and the overdue actions as they were read out; JSON.';

create table meeting_roll (
  hall_id integer not null references hall (id),
  meeting_id uuid not null,
  person_id uuid not null references person (id),
  present boolean not null,
  looks_right boolean,
  note text not null default '',
  read_at timestamptz,
  primary key (hall_id, meeting_id, person_id),
  check (present or looks_right is null)
);
comment on table meeting_roll is 'The roll call of a meeting: who was there and looked as the norm asks; who was not reads it afterwards (X4).';

create table meeting_action (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  meeting_id uuid not null,
  what text not null check (length(what) between 2 and 200),
  owner_id uuid not null references person (id),
  due_on date not null,
  late_at timestamptz,
  read_in uuid[] not null default '{}',
  ended_at timestamptz,
  ended_by uuid references person (id),
  note text,
  primary key (hall_id, id),
  check ((state = 'open') = (ended_at is null))
);
create index meeting_action_open on meeting_action (hall_id, due_on) where state = 'open';
comment on table meeting_action is 'What a meeting decided: whose, by when; what is overdue is read out at the next meeting by itself (MTG-04).';
comment on column meeting_action.read_in is 'The meetings at which it was read out as overdue.';
