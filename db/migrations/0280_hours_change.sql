-- Opening hours change by two persons and after a notice.

create table hall_hours_change (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('asked', 'announced', 'in_force', 'refused', 'withdrawn')),
  opens text not null check (opens ~ '^\d{2}:\d{2}$'),
  closes text not null check (closes ~ '^\d{2}:\d{2}$'),
  effective_on date not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  announced_on date,
  primary key (hall_id, id),
  check (state <> 'announced' or (decided_by is not null and decided_by <> asked_by and announced_on < effective_on))
);
create unique index hall_hours_change_open on hall_hours_change (hall_id) where state in ('asked', 'announced');
comment on table hall_hours_change is 'Other opening hours for a hall: asked by one, approved and announced by another, held by the clock on their day (SIGN-03).';
comment on column hall_hours_change.announced_on is 'The first day of the notice on phone, kiosk and wall.';
