-- What a hall has to show to the public, looked at item by item, each good for some time.

create table publication (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('shown', 'lapsed')),
  item text not null,
  place text not null check (length(place) between 2 and 40),
  checked_by uuid not null,
  checked_at timestamptz not null,
  valid_until date not null,
  primary key (hall_id, id)
);
create unique index publication_item on publication (hall_id, item);
comment on table publication is 'The publication checklist of a hall (PRIN-18): where each item that the SIGN and FEE clauses ask for is shown, who saw it, and until when that holds.';
