-- Goals: what a unit aims at in a year, in the six families of the manual, and what each hall reached by the month.
create table goal_plan (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'in_force', 'dropped', 'replaced')),
  unit_id integer not null references unit,
  unit_path text not null,
  year text not null check (year ~ '^20[0-9]{2}$'),
  items text not null,
  why text not null check (length(why) between 4 and 300),
  drafted_by uuid not null references person,
  drafted_at timestamptz not null,
  enforced_by uuid references person,
  enforced_at timestamptz,
  primary key (hall_id, id),
  check (enforced_by <> drafted_by)
);
comment on table goal_plan is 'What a unit aims at in a year: a target for each measure, above the halls (GEN-09).';
create unique index goal_plan_in_force on goal_plan (hall_id, unit_id, year) where state = 'in_force';

create table goal_figure (
  hall_id integer not null references hall,
  month text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  figures text not null,
  reckoned_at timestamptz not null,
  primary key (hall_id, month)
);
comment on table goal_figure is 'What a hall reached in a month by every measure, reckoned anew each night while the month runs (GEN-09).';
