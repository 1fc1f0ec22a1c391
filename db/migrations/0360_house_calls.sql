-- Staff who go to the customer: agreed, assigned, shown an ID, concluded.

create table house_call (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('agreed', 'assigned', 'on_site', 'concluded', 'missed', 'called_off')),
  kind text not null check (kind in ('home', 'group', 'vip')),
  business text not null,
  at timestamptz not null,
  minutes integer not null check (minutes between 10 and 480),
  sealed text,
  agreed_by uuid not null,
  agreed_at timestamptz not null,
  visitor_id uuid,
  tries integer not null default 0,
  arrived_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('done', 'partly', 'declined')),
  note text check (length(note) <= 300),
  over_at timestamptz,
  primary key (hall_id, id),
  check (state <> 'concluded' or (arrived_at is not null and outcome is not null and note is not null))
);
create index house_call_at on house_call (hall_id, at);
comment on table house_call is 'A visit to a customer at home, at a corporate customer’s or a VIP’s (APT-05): who goes, when their ID was seen, what came of it.';
comment on column house_call.sealed is 'Name and address, sealed; opened for whoever goes, on record each time, and forgotten some days after the visit.';
comment on column house_call.tries is 'How often a wrong check code was entered: after a few the visit cannot begin.';
comment on column house_call.arrived_at is 'When the customer, having seen the staff card, gave the code that only their phone was told.';
