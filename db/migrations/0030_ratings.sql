-- What customers say of a visit: one rating per ticket, and who was asked.

create table rating (
  hall_id integer not null references hall,
  ticket_id uuid not null,
  day date not null,
  score integer not null check (score between 1 and 5),
  done text not null check (done in ('done', 'not_done', 'come_back')),
  sentence text check (length(sentence) <= 300),
  channel text not null check (channel in ('phone', 'counter_screen', 'program')),
  low boolean not null,
  low_at_most integer not null,
  clerk_id uuid,
  counter_id uuid,
  rated_at timestamptz not null,
  primary key (hall_id, ticket_id)
);
comment on table rating is 'One visit rated by its customer, once (SVC-20, PRIN-02); who the customer is is not kept.';
comment on column rating.low_at_most is 'The line under which a rating counted as low when it was given.';
create index rating_day on rating (hall_id, day);
create index rating_clerk on rating (hall_id, clerk_id, day) where clerk_id is not null;

create table rating_invite (
  hall_id integer not null references hall,
  ticket_id uuid not null,
  day date not null,
  channel text not null check (channel in ('phone', 'counter_screen', 'program')),
  reversed boolean not null,
  invited_at timestamptz not null,
  primary key (hall_id, ticket_id)
);
comment on table rating_invite is 'Whoever was shown the five options, and in which order: every second customer sees them reversed.';
create index rating_invite_day on rating_invite (hall_id, day);

-- A customer screen belongs to the counter whose number its code carries.
update device d set counter_id = c.id from counter c
  where d.kind = 'counter_screen' and d.counter_id is null and c.hall_id = d.hall_id and d.code = 'C' || c.number;
