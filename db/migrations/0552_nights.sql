-- The night of a hall that is open day and night: who watches, what was looked at, which terminals serve (ORG-12).

create table night (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('kept', 'ended')),
  day date not null,
  run_id uuid not null,
  watchers integer not null check (watchers > 0),
  terminals integer not null check (terminals > 0),
  terminals_down integer not null,
  begun_by uuid not null references person (id),
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (hall_id, id)
);
create unique index night_of_day on night (hall_id, day);
comment on table night is 'A night as it was taken over from the day: watchers named, the list of the night handed in without a critical fail, terminals that serve (ORG-12).';
