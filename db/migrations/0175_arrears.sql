-- Arrears: since when an account owes and which hall looks after it; who was reminded, suspended, brought back.

alter table carrier_account add column owed_since date;
alter table carrier_account add column care_hall_id integer;
comment on column carrier_account.owed_since is 'The day since which what is owed is overdue; none while nothing is.';
comment on column carrier_account.care_hall_id is 'The hall that speaks for the account: where it was opened. None: it is looked after elsewhere.';
create index carrier_account_care on carrier_account (care_hall_id) where care_hall_id is not null;

create table arrear (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('owing', 'suspended', 'settled')),
  account_id uuid not null,
  number_id uuid not null,
  mask text not null,
  owed_fen bigint not null check (owed_fen >= 0),
  owed_since date not null,
  found_at timestamptz not null,
  reminder_id uuid,
  suspended_at timestamptz,
  settled_at timestamptz,
  primary key (hall_id, id)
);
comment on table arrear is 'An overdue account from the day it was found until all is paid: its reminder, its suspension, its coming back.';
comment on column arrear.reminder_id is 'The newest reminder, a notice; without its delivery the number is not suspended.';
create unique index arrear_open on arrear (hall_id, account_id) where state <> 'settled';

create table low_balance (
  hall_id integer not null references hall,
  account_id uuid not null,
  told_at timestamptz not null,
  primary key (hall_id, account_id)
);
comment on table low_balance is 'Accounts whose holders were told that little is left: once, until it has been topped up.';
