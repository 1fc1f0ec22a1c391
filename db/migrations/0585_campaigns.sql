-- What a hall does to be known and to sell: planned by its marketing manager, approved above, measured by what was done (ROLE-04).

create table campaign (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('drafted', 'proposed', 'approved', 'running', 'ended', 'closed', 'dropped')),
  name text not null check (length(name) between 2 and 40),
  offer text not null check (length(offer) between 4 and 300),
  place text not null check (place in ('hall', 'outdoor', 'online')),
  business text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  target integer not null check (target > 0),
  budget_fen bigint not null check (budget_fen >= 0),
  drafted_by uuid not null references person (id),
  drafted_at timestamptz not null,
  decided_by uuid references person (id),
  decided_at timestamptz,
  reason text check (length(reason) <= 200),
  result text check (length(result) <= 300),
  done integer check (done >= 0),
  closed_at timestamptz,
  primary key (hall_id, id),
  check (decided_by <> drafted_by),
  check ((state = 'closed') = (result is not null))
);
create index campaign_by_hall on campaign (hall_id, starts_on);
comment on table campaign is 'A campaign of a hall (ROLE-04): what is offered, where, until when, for what target and money; it runs and ends by the clock, and what it brought is counted from the orders.';
