-- One way in which a matter changes hands, whatever it is: a question, a complaint, an opinion (FRQ-01, FRQ-02).

create table matter_hand_over (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('offered', 'accepted', 'refused', 'decided', 'withdrawn')),
  kind text not null check (kind in ('question', 'complaint', 'opinion')),
  matter_id uuid not null,
  from_id uuid not null references person (id),
  to_id uuid not null references person (id),
  told text check (length(told) between 4 and 300),
  offered_at timestamptz not null,
  refusal text,
  settled_at timestamptz,
  decided_by uuid references person (id),
  owner_id uuid references person (id),
  why text,
  primary key (hall_id, id),
  constraint matter_hand_over_two check (from_id <> to_id),
  constraint matter_hand_over_decided check (state <> 'decided' or (decided_by is not null and owner_id is not null)),
  constraint matter_hand_over_third check (decided_by is null or (decided_by <> from_id and decided_by <> to_id))
);
create unique index matter_hand_over_standing on matter_hand_over (hall_id, kind, matter_id) where state in ('offered', 'refused');
comment on table matter_hand_over is 'A matter offered to somebody else: its owner stays the owner until it is accepted; refused, whoever leads the hall decides (FRQ-02).';
comment on column matter_hand_over.told is 'What the receiver was told, so that the customer says nothing twice; null where the matter itself says it.';

insert into matter_hand_over (hall_id, id, state, kind, matter_id, from_id, to_id, offered_at, settled_at)
  select hall_id, id, case state when 'declined' then 'withdrawn' else state end, 'question', follow_up_id, from_id, to_id, offered_at, settled_at
  from order_hand_over;
drop table order_hand_over;
