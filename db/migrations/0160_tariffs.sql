-- What may be charged, how much, how it is reckoned, filed and announced before it holds (FEE-01, FEE-02, FEE-04).
create table tariff (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'approved', 'announced', 'in_force', 'superseded', 'dropped')),
  code text not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  number integer not null check (number >= 2),
  say_zh text not null,
  say_en text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  per text not null check (per in ('once', 'month')),
  how_zh text not null,
  how_en text not null,
  ends_zh text not null,
  ends_en text not null,
  leaving_zh text not null,
  leaving_en text not null,
  sold boolean not null default true,
  reason text not null check (length(reason) >= 4),
  drafter_id uuid not null,
  drafted_at timestamptz not null,
  approver_id uuid check (approver_id <> drafter_id),
  filing_no text,
  announced_on date,
  effective_on date,
  primary key (hall_id, id),
  check (state in ('drafted', 'dropped') or (approver_id is not null and filing_no is not null)),
  check (state in ('drafted', 'approved', 'dropped') or effective_on > announced_on)
);
comment on table tariff is 'A version of one item of the price list. hall_id is 0: prices live above the halls, on the wall clock; the first edition is version 1.';
comment on column tariff.per is 'Charged once, or for every month.';
comment on column tariff.how_zh is 'How the charge is reckoned and what it is for.';
comment on column tariff.ends_zh is 'How long the price holds for whoever takes it.';
comment on column tariff.leaving_zh is 'What leaving before then costs.';
comment on column tariff.sold is 'False when this version ends the item: it may no longer be charged.';
create unique index tariff_number on tariff (hall_id, code, number);
create unique index tariff_open on tariff (hall_id, code) where state in ('drafted', 'approved', 'announced');
