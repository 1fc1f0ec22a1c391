-- Bills: late fees on an account, the links by which a customer reads bills on a phone, bills that were rechecked.

alter table carrier_account add column late_fen bigint not null default 0;
alter table carrier_account add constraint carrier_account_late check (late_fen >= 0 and late_fen <= owed_fen);
comment on column carrier_account.late_fen is 'The part of what is owed that is late fees: no fee is reckoned on it.';

create table carrier_late_fee (
  account_id uuid not null references carrier_account,
  day date not null,
  base_fen bigint not null check (base_fen > 0),
  fee_fen bigint not null check (fee_fen > 0),
  cause_id uuid not null,
  at timestamptz not null,
  primary key (account_id, day)
);
comment on table carrier_late_fee is 'The late fee of one day on an account: once a day, whoever asks again (FEE-09). Append-only.';

create table bill_link (
  hall_id integer not null,
  id uuid not null,
  account_id uuid not null,
  number_id uuid not null,
  mask text not null,
  made_at timestamptz not null,
  open_until timestamptz not null,
  primary key (hall_id, id)
);
comment on table bill_link is 'A link to the bills of one number, sent to that number and to no other; opened by its secret for some minutes (FEE-03).';
create index bill_link_number on bill_link (hall_id, number_id, made_at);

create table bill_recheck (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('drawn', 'signed')),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  sheet text not null,
  size integer not null check (size > 0),
  wrong integer check (wrong between 0 and size),
  note text,
  signed_by uuid,
  signed_at timestamptz,
  primary key (hall_id, id)
);
comment on table bill_recheck is 'A sample of bills reckoned anew by the auditor, each judged and signed: its error rate (FEE-05).';
create index bill_recheck_month on bill_recheck (hall_id, month);
