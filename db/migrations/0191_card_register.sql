-- The way of every card: boxes sent to a hall, dead cards in its drawer, their destruction; what the core finds in a phone.

create table carrier_shipment (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('sent', 'accepted')),
  first_iccid text not null,
  last_iccid text not null,
  cards integer not null check (cards > 0),
  sent_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  primary key (hall_id, id)
);
comment on table carrier_shipment is 'A box of cards on its way to a hall: accepted when its keeper scanned both ends and counted them.';

create table carrier_destruction (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('listed', 'destroyed')),
  cards integer not null check (cards > 0),
  picture_id uuid not null,
  listed_by uuid not null,
  listed_at timestamptz not null,
  second_id uuid,
  destroyed_at timestamptz,
  primary key (hall_id, id)
);
comment on table carrier_destruction is 'Dead cards destroyed together: counted, shown in a picture, signed by two.';

alter table carrier_sim add column void_hall_id integer;
alter table carrier_sim add column voided_at timestamptz;
alter table carrier_sim add column shipment_id uuid;
alter table carrier_sim add column destruction_id uuid;
comment on column carrier_sim.void_hall_id is 'The hall in whose drawer the dead card lies until it is destroyed; null when it never came back.';
create index carrier_sim_drawer on carrier_sim (void_hall_id) where void_hall_id is not null;
create index carrier_sim_shipment on carrier_sim (shipment_id) where shipment_id is not null;

create table carrier_card_check (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('open', 'late', 'closed')),
  number_id uuid not null,
  number_mask text not null,
  bound_tail text not null,
  seen_tail text not null,
  found_at timestamptz not null,
  due_at timestamptz not null,
  outcome text check (outcome in ('explained', 'self_swapped')),
  note text,
  closed_by uuid,
  closed_at timestamptz,
  primary key (hall_id, id)
);
comment on table carrier_card_check is 'A number that the network found on another card than it was bound to: somebody looks into it within the hours of the norm.';
create unique index carrier_card_check_open on carrier_card_check (hall_id, number_id) where state <> 'closed';

create table carrier_block (
  id uuid primary key,
  care_hall_id integer not null,
  state text not null check (state in ('in_force', 'lifted')),
  number_id uuid not null,
  number_mask text not null,
  basis text not null check (basis in ('fraud_law', 'police', 'court')),
  document_no text not null,
  ordered_by uuid not null,
  ordered_at timestamptz not null,
  lifted_by_order uuid,
  lifted_at timestamptz
);
comment on table carrier_block is 'A branch stops a number for abuse, with its legal basis; only its holder, proven anew, brings it back.';
comment on column carrier_block.care_hall_id is 'The hall that was named to look after it.';
create unique index carrier_block_in_force on carrier_block (number_id) where state = 'in_force';
