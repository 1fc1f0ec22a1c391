-- A bill run that ends with differences is followed: each is looked into, resolved by two, then the run is released or repeated.

alter table bill_run drop constraint bill_run_state_check;
alter table bill_run add constraint bill_run_state_check check (state in ('planned', 'running', 'done', 'differing', 'released'));
alter table bill_run add column repeats smallint not null default 0;
alter table bill_run add column released_by uuid references person (id);
alter table bill_run add column released_at timestamptz;
alter table bill_run add column told_at timestamptz;
alter table bill_run add column told_after uuid;
alter table bill_run add column told integer not null default 0;
comment on column bill_run.repeats is 'How often its accounts were gone through again after differences were put right.';
comment on column bill_run.told_at is 'When it was said that customers are told that their bills are out; told_after is where the telling goes on.';

create table bill_difference (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'explained', 'resolved', 'gone')),
  run_id uuid not null,
  account_id uuid not null,
  mask text,
  off_fen bigint not null check (off_fen <> 0),
  found_at timestamptz not null,
  cause text check (cause in ('entry', 'charge', 'transfer', 'price', 'system')),
  note text,
  explained_by uuid references person (id),
  explained_at timestamptz,
  resolved_by uuid references person (id),
  resolved_at timestamptz,
  primary key (hall_id, id),
  foreign key (hall_id, run_id) references bill_run (hall_id, id),
  constraint bill_difference_two check (resolved_by is null or resolved_by is distinct from explained_by),
  constraint bill_difference_said check (state in ('open', 'gone') or (cause is not null and note is not null))
);
create unique index bill_difference_account on bill_difference (hall_id, run_id, account_id);
comment on table bill_difference is 'An account that a bill run found off its history: why, by whom it was looked into, and who else resolved it (FEE-05).';
comment on column bill_difference.off_fen is 'Balance less debt, less what the history comes to.';
