-- The stars of a hall: proposed by its branch, decided above, over after a year.

create table star_rating (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('proposed', 'decided', 'returned', 'replaced', 'lapsed')),
  star integer not null check (star between 1 and 5),
  most integer not null check (most between 1 and 5),
  former_star integer check (former_star between 1 and 5),
  points double precision not null check (points between 0 and 100),
  measured text not null,
  reason text not null check (length(reason) between 4 and 300),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  valid_until date,
  primary key (hall_id, id),
  check (star <= most),
  check (decided_by <> proposed_by)
);
create unique index star_rating_waits on star_rating (hall_id) where state = 'proposed';
create unique index star_rating_in_force on star_rating (hall_id) where state = 'decided';
comment on table star_rating is 'The stars of a hall (ORG-11): what it was rated by as it stood that day, what the branch proposed, what was decided above, and until when.';
comment on column star_rating.measured is 'Scorecard, mystery visits and facilities as they were read at the proposal; nothing that is recorded later changes them.';
