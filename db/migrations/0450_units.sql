-- Numbers of units: the unit by its licence, and for every number who uses it, proven and kept over time (RNM-07).

create table carrier_unit (
  id uuid primary key references carrier_customer (id),
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null check (length(name) between 2 and 80),
  licence text not null check (licence in ('business_licence', 'institution', 'social_group', 'other')),
  licence_until date,
  hall_id integer not null references hall (id),
  registered_at timestamptz not null
);
comment on table carrier_unit is 'A unit that holds numbers, as its licence says (RNM-07).';
comment on column carrier_unit.credit_code is 'Its unified social credit code (GB 32100), whose last place was checked.';
comment on column carrier_unit.licence_until is 'The last day of its licence; none when it has no end.';
comment on column carrier_unit.registered_at is 'When its licence was last shown at a counter.';

create table carrier_user (
  id uuid primary key,
  number_id uuid not null references carrier_number (id),
  unit_id uuid not null references carrier_unit (id),
  user_id uuid not null references carrier_customer (id),
  reading_id uuid unique,
  hall_id integer not null references hall (id),
  since timestamptz not null,
  until timestamptz,
  check (until is null or until >= since)
);
comment on table carrier_user is 'Who uses a number of a unit, and who used it before: nothing is overwritten (RNM-07).';
comment on column carrier_user.user_id is 'A person of the identity module, by id alone.';
comment on column carrier_user.reading_id is 'The reading of the user''s document that proved them: one reading registers one user, once. None for what the house took over.';
create unique index carrier_user_now on carrier_user (number_id) where until is null;
create index carrier_user_of_unit on carrier_user (unit_id, since);

alter table carrier_number add column unit_id uuid references carrier_unit (id);
alter table carrier_number add column user_id uuid references carrier_customer (id);
comment on column carrier_number.unit_id is 'The unit whose number it is; none for a person''s.';
comment on column carrier_number.user_id is 'Who uses a number of a unit: without one it is never in service (RNM-07).';
alter table carrier_number add constraint carrier_number_unit_is_holder check (unit_id is null or unit_id = customer_id);
alter table carrier_number add constraint carrier_number_used check
  (unit_id is null or state not in ('assigned', 'in_service', 'suspended') or user_id is not null);
create index carrier_number_user on carrier_number (user_id) where user_id is not null;
create index carrier_number_unit on carrier_number (unit_id) where unit_id is not null;

alter table business_order drop constraint business_order_risk_kind_check;
alter table business_order add constraint business_order_risk_kind_check check
  (risk_kind in ('new_connection', 'new_connection_more', 'unit_connection', 'unit_connection_more', 'sim_replacement', 'large_payment'));
