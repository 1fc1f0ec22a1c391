-- An open question has an owner: who was asked first answers for it until somebody else has accepted it (SVC-06).

alter table order_follow_up alter column order_id drop not null;
alter table order_follow_up alter column ticket_id drop not null;
alter table order_follow_up add column owner_id uuid;
update order_follow_up set owner_id = clerk_id;
alter table order_follow_up alter column owner_id set not null;
comment on column order_follow_up.owner_id is 'Who answers for it: who was asked first, until another accepts it.';
comment on column order_follow_up.order_id is 'The consultation at the counter; none when it was asked on the floor.';

create table order_hand_over (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
  follow_up_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  offered_at timestamptz not null,
  settled_at timestamptz,
  primary key (hall_id, id),
  constraint order_hand_over_two check (from_id <> to_id)
);
comment on table order_hand_over is 'An open question offered to somebody else: the owner stays the owner until it is accepted (first-question chain).';
create unique index order_hand_over_standing on order_hand_over (hall_id, follow_up_id) where state = 'offered';
