-- A small carrier's core, as far as the counter needs it. It stands behind a port: its rows belong to customers,
-- numbers and cards, not to a hall.

create table carrier_link (
  hall_id integer not null primary key,
  state text not null check (state in ('up', 'down')),
  since timestamptz not null
);
comment on table carrier_link is 'Whether a hall reaches the core; no row means it does.';

create table carrier_customer (
  id uuid primary key,
  tier text not null default 'plain' check (tier in ('plain', 'silver', 'gold')),
  since date not null
);
comment on table carrier_customer is 'Who holds numbers: a person of the identity module, by id alone.';

create table carrier_account (
  id uuid primary key,
  customer_id uuid not null references carrier_customer,
  balance_fen bigint not null default 0 check (balance_fen >= 0),
  owed_fen bigint not null default 0 check (owed_fen >= 0)
);
comment on table carrier_account is 'What a customer has paid ahead, and what is owed.';
create index carrier_account_customer on carrier_account (customer_id);

create table carrier_bill (
  account_id uuid not null references carrier_account,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  total_fen bigint not null check (total_fen >= 0),
  lines text not null,
  primary key (account_id, month)
);
comment on table carrier_bill is 'A month on an account, with its lines; the newest months are the unpaid ones, as far as the account owes.';

create table carrier_entry (
  id uuid primary key,
  account_id uuid not null references carrier_account,
  amount_fen bigint not null check (amount_fen <> 0),
  order_id uuid not null,
  hall_id integer not null,
  at timestamptz not null
);
comment on table carrier_entry is 'A payment onto an account, or one taken back: once per id, whoever asks again.';
create index carrier_entry_account on carrier_entry (account_id, at);

create table carrier_number (
  id uuid primary key,
  state text not null check (state in ('available', 'held', 'selected', 'assigned', 'in_service', 'suspended', 'terminated', 'frozen', 'ported_out')),
  pool text not null,
  class text not null check (class in ('plain', 'good')),
  good_month_fen integer not null default 0,
  number_index text not null unique,
  sealed text not null,
  mask text not null,
  tail text not null,
  shuffle integer not null,
  held_by uuid,
  held_until timestamptz,
  order_id uuid,
  customer_id uuid references carrier_customer,
  account_id uuid references carrier_account,
  sim_id uuid,
  plan text,
  next_plan text,
  next_plan_from date,
  contract_until date,
  suspended_for text,
  in_service_at timestamptz,
  constraint carrier_number_owned check (state not in ('assigned', 'in_service', 'suspended') or (customer_id is not null and account_id is not null and plan is not null)),
  constraint carrier_number_carded check (state <> 'in_service' or sim_id is not null)
);
comment on table carrier_number is 'A phone number: machine 6.6. The number itself is sealed; found by its blind index, shown by its mask.';
create index carrier_number_customer on carrier_number (customer_id) where customer_id is not null;
create index carrier_number_free on carrier_number (pool, shuffle) where state = 'available';
create index carrier_number_holder on carrier_number (held_by) where held_by is not null;

create table carrier_sim (
  id uuid primary key,
  state text not null check (state in ('ordered', 'in_province_stock', 'in_transit', 'in_hall_stock', 'issued_to_holder', 'reserved', 'bound', 'active', 'suspended_lost', 'suspended', 'terminated', 'voided', 'destroyed', 'frozen', 'written_off')),
  iccid text not null unique check (iccid ~ '^\d{19,20}$'),
  at_hall_id integer,
  holder_id uuid,
  order_id uuid,
  number_id uuid references carrier_number,
  voided_for text
);
comment on table carrier_sim is 'A SIM card by its serial number: machine 6.5.';
create index carrier_sim_box on carrier_sim (at_hall_id, holder_id, state);
create unique index carrier_sim_number on carrier_sim (number_id) where state in ('bound', 'active', 'suspended_lost', 'suspended');
