-- Drills and talks on safety: planned for a year, held with everybody's own signature, looked back upon, closed.

create table safety_drill (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('planned', 'held', 'reviewed', 'closed', 'missed', 'cancelled')),
  kind text not null,
  due_on date not null,
  note text not null default '' check (length(note) <= 300),
  planned_by uuid not null,
  planned_at timestamptz not null,
  held_at timestamptz,
  minutes integer check (minutes between 5 and 480),
  place text check (length(place) between 1 and 60),
  content text check (length(content) between 4 and 600),
  led_by uuid references person (id),
  expected integer not null default 0,
  review_due timestamptz,
  seconds integer check (seconds between 1 and 7200),
  verdict text check (length(verdict) between 4 and 600),
  plan_change text check (length(plan_change) between 2 and 400),
  findings integer not null default 0,
  reviewed_by uuid references person (id),
  reviewed_at timestamptz,
  closed_by uuid references person (id),
  ended_at timestamptz,
  primary key (hall_id, id),
  constraint safety_drill_two check (closed_by is null or closed_by is distinct from led_by),
  constraint safety_drill_held check (state in ('planned', 'missed', 'cancelled') or (held_at is not null and led_by is not null and content is not null)),
  constraint safety_drill_reviewed check (state not in ('reviewed', 'closed') or (verdict is not null and reviewed_by is not null))
);
create unique index safety_drill_once on safety_drill (hall_id, kind, due_on) where state <> 'cancelled';
create index safety_drill_due on safety_drill (hall_id, due_on);
comment on table safety_drill is 'A drill or a talk on safety (SAF-13, FIRE-05): its last day, how it was held, what was found and what it changes in the plan.';
comment on column safety_drill.expected is 'How many people were on duty when it was held.';
comment on column safety_drill.seconds is 'How long it took until everybody was out, or the first act was done.';

create table drill_presence (
  hall_id integer not null,
  drill_id uuid not null,
  person_id uuid not null references person (id),
  signed_at timestamptz not null,
  primary key (hall_id, drill_id, person_id),
  foreign key (hall_id, drill_id) references safety_drill (hall_id, id)
);
comment on table drill_presence is 'Who took part, each by their own signature.';
