-- The monthly bill run: what each account was charged for a month, what an account came with, and the runs themselves.

alter table carrier_account add column opened_fen bigint not null default 0;
comment on column carrier_account.opened_fen is 'What the account came with when the house took it over: paid ahead, or owed where negative. Balance less debt is this and all its entries less all its charges.';

create table carrier_charge (
  account_id uuid not null references carrier_account,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  number_id uuid not null references carrier_number,
  item text not null,
  code text not null,
  version integer not null check (version > 0),
  fen bigint not null check (fen > 0),
  rest_fen bigint not null check (rest_fen >= 0 and rest_fen <= fen),
  due_on date not null,
  at timestamptz not null,
  primary key (account_id, month, number_id, item)
);
comment on table carrier_charge is 'What a number costs for a month, put on its account once, whoever asks again: its plan, a service. Append-only.';
comment on column carrier_charge.item is 'What is charged once a month for a number: plan, or the code of a service.';
comment on column carrier_charge.rest_fen is 'The part that was not paid out of what lay ahead: owed since then.';
comment on column carrier_charge.due_on is 'The day from which the rest is overdue, by the norm that held when it was charged.';
create index carrier_charge_due on carrier_charge (account_id, due_on) where rest_fen > 0;

-- What was there before the first run is what each account came with.
update carrier_account a set opened_fen = a.balance_fen - a.owed_fen
  - coalesce((select sum(e.amount_fen) from carrier_entry e where e.account_id = a.id), 0)
  + coalesce((select sum(f.fee_fen) from carrier_late_fee f where f.account_id = a.id), 0);

-- A run goes through a hall's accounts in the order of their ids; those no hall looks after go in sixteen slices.
drop index carrier_account_care;
create index carrier_account_care on carrier_account (care_hall_id, id) where care_hall_id is not null;
create index carrier_account_unattended on carrier_account ((get_byte(uuid_send(id), 15) % 16), id) where care_hall_id is null;
create index carrier_number_account on carrier_number (account_id) where account_id is not null;

create table bill_run (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('planned', 'running', 'done', 'differing')),
  slice integer not null default 0 check (slice between 0 and 15),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  after_id uuid,
  due_on date,
  ruled_by text,
  accounts integer not null default 0,
  charges integer not null default 0,
  fen bigint not null default 0,
  rest_fen bigint not null default 0,
  differs integer not null default 0,
  passed_over text not null default '{}',
  started_at timestamptz,
  ended_at timestamptz,
  primary key (hall_id, id)
);
comment on table bill_run is 'The bill run of a month over the accounts one hall speaks for; under hall 0 over a slice of those that none does.';
comment on column bill_run.after_id is 'The last account that was gone through: where a run that was broken off goes on.';
comment on column bill_run.due_on is 'The day from which what this run leaves owed is overdue; ruled_by says by which norm.';
comment on column bill_run.rest_fen is 'The part of the sum that was not paid ahead.';
comment on column bill_run.differs is 'Accounts whose balance is not what their entries and charges come to.';
comment on column bill_run.passed_over is 'Numbers that were not charged, counted by why.';
create unique index bill_run_month on bill_run (hall_id, slice, month);

-- The accounts no hall speaks for are on nobody's simulated clock: their chain of runs begins here, by the wall's.
with first as (select (date_trunc('month', now() at time zone 'Asia/Shanghai') + interval '1 month')::date as day),
made as (
  insert into bill_run (hall_id, id, state, slice, month)
  select 0, gen_random_uuid(), 'planned', n, to_char(day, 'YYYY-MM') from first, generate_series(0, 15) n returning hall_id, id)
insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
select made.hall_id, first.day::timestamp at time zone 'Asia/Shanghai', gen_random_uuid(), 'bills.run', made.id, '{}' from made, first;
