-- Assets: every device of a hall from its purchase to its scrapping, who keeps it, what is counted, who answers for damage, what is mended.

create table asset (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('acquired', 'in_use', 'under_repair', 'scrapped')),
  tag text not null check (length(tag) between 1 and 20),
  kind text not null,
  model text not null,
  serial text not null default '',
  place text not null,
  device_id uuid,
  counter_id uuid,
  custodian_id uuid not null,
  price_fen bigint not null default 0 check (price_fen >= 0),
  acquired_on date not null,
  refresh_on date not null,
  firmware text,
  firmware_on date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  scrapped_on date,
  scrapped_for text check (scrapped_for in ('worn', 'broken', 'lost')),
  primary key (hall_id, id),
  check ((state = 'scrapped') = (scrapped_on is not null))
);
create unique index asset_tag on asset (hall_id, tag);
comment on table asset is 'The register of what a hall works with (FAC-17): tag, model, place, custodian, age and planned replacement (FAC-14), firmware (FAC-16).';
comment on column asset.device_id is 'The screen or kiosk of the device register that this is, where it is one.';
comment on column asset.counter_id is 'The counter it belongs to, where it stands at one.';

create table asset_release (
  model text primary key,
  version text not null,
  released_on date not null,
  set_by uuid not null,
  set_at timestamptz not null
);
comment on table asset_release is 'The version of firmware or software that a model should have, for all halls (FAC-16).';

create table asset_count (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('open', 'submitted')),
  opened_on date not null,
  due_at timestamptz not null,
  submitted_by uuid,
  submitted_at timestamptz,
  lines integer not null default 0,
  missing integer not null default 0,
  damaged integer not null default 0,
  primary key (hall_id, id)
);
create unique index asset_count_one on asset_count (hall_id) where state = 'open';
comment on table asset_count is 'The quarterly count of a hall’s assets (FAC-17): one open at a time.';

create table asset_count_line (
  hall_id integer not null,
  count_id uuid not null,
  asset_id uuid not null,
  custodian_id uuid not null,
  found boolean,
  sound boolean,
  note text not null default '',
  counted_by uuid,
  counted_at timestamptz,
  primary key (hall_id, count_id, asset_id),
  foreign key (hall_id, count_id) references asset_count (hall_id, id),
  foreign key (hall_id, asset_id) references asset (hall_id, id),
  check (counted_by is distinct from custodian_id)
);
comment on table asset_count_line is 'One asset on a count sheet: found or not, sound or not, by somebody who does not keep it.';

create table asset_case (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'decided')),
  asset_id uuid not null,
  custodian_id uuid not null,
  kind text not null check (kind in ('missing', 'damaged')),
  note text not null,
  found_by uuid not null,
  opened_at timestamptz not null,
  outcome text check (outcome in ('company', 'custodian')),
  amount_fen bigint check (amount_fen >= 0),
  reason text,
  first_id uuid,
  second_id uuid,
  decided_at timestamptz,
  primary key (hall_id, id),
  foreign key (hall_id, asset_id) references asset (hall_id, id),
  check (state = 'open' or (outcome is not null and reason is not null and first_id <> second_id
    and first_id <> custodian_id and second_id <> custodian_id))
);
create unique index asset_case_open on asset_case (hall_id, asset_id) where state = 'open';
comment on table asset_case is 'Who answers for what is missing or damaged (FAC-17): decided by two of whom neither keeps the asset.';

create table repair_order (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('reported', 'accepted', 'fixed', 'confirmed', 'given_up')),
  asset_id uuid not null,
  source text not null check (source in ('person', 'check', 'device')),
  note text not null,
  down boolean not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  due_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  fixed_by uuid,
  fixed_at timestamptz,
  fixed_note text,
  confirmed_by uuid,
  confirmed_at timestamptz,
  returned integer not null default 0,
  over_at timestamptz,
  primary key (hall_id, id),
  foreign key (hall_id, asset_id) references asset (hall_id, id),
  check (confirmed_by is null or confirmed_by <> fixed_by)
);
create unique index repair_order_open on repair_order (hall_id, asset_id) where state in ('reported', 'accepted', 'fixed');
create index repair_order_recent on repair_order (hall_id, reported_at);
comment on table repair_order is 'A fault of an asset (FAC-15): reported, accepted, fixed, confirmed by another; while down, the device counts as not available.';
