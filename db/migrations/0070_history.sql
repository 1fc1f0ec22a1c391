-- The demonstration's past: which days of the story hall are entered, and daily figures of every other hall.

create table history_day (
  hall_id integer not null references hall,
  day date not null,
  seed integer not null,
  tickets integer not null,
  events integer not null,
  entered_at timestamptz not null,
  primary key (hall_id, day)
);
comment on table history_day is 'A past day of the demonstration that the engine has lived through and entered whole, once. Demonstration only.';
comment on column history_day.entered_at is 'Wall time at which the day was entered.';

create table hall_day_summary (
  hall_id integer not null references hall,
  day date not null,
  tickets integer not null check (tickets >= 0),
  called integer not null check (called between 0 and tickets),
  within integer not null check (within between 0 and called),
  p50_s integer not null,
  p90_s integer not null check (p90_s >= p50_s),
  max_s integer not null check (max_s >= p90_s),
  counters integer not null,
  ratings integer not null,
  stars integer not null,
  primary key (hall_id, day)
);
create index hall_day_summary_day on hall_day_summary (day);
comment on table hall_day_summary is 'Daily figures of a past day without the rows behind them: summary only, and every screen says so. Demonstration only.';
comment on column hall_day_summary.stars is 'Sum of the stars given in the ratings.';
