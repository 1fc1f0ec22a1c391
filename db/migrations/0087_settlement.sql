-- The four-way close of a day: books, cards, papers, money.

create table day_settlement (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'collecting', 'reconciling', 'difference', 'ready', 'approved', 'deposited', 'audited', 'questioned')),
  day date not null,
  day_id uuid not null,
  run integer not null default 0,
  collected_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  retained_fen bigint,
  deposit_fen bigint,
  bag_no text,
  deposited_at timestamptz,
  audited_by uuid,
  audited_at timestamptz,
  waived_by uuid,
  waived_reason text,
  report_no integer,
  report text,
  report_hash text,
  primary key (hall_id, id),
  unique (hall_id, day)
);
comment on table day_settlement is 'One business day, settled: machine 6.8. Its report is frozen at the approval, numbered and hashed.';
create unique index day_settlement_report on day_settlement (hall_id, report_no) where report_no is not null;

create table settlement_count (
  hall_id integer not null,
  id uuid not null,
  settlement_id uuid not null,
  run integer not null,
  at timestamptz not null,
  counted_by uuid not null,
  pieces text not null,
  safe_fen bigint not null,
  cards text not null,
  primary key (hall_id, id),
  unique (hall_id, settlement_id, run)
);
comment on table settlement_count is 'What lay in the safe and in the boxes, counted before anybody was told what should. Append-only.';

create table settlement_line (
  hall_id integer not null,
  settlement_id uuid not null,
  run integer not null,
  line_no integer not null,
  part text not null check (part in ('books', 'cards', 'papers', 'money')),
  code text not null,
  about text,
  unit text not null check (unit in ('fen', 'pieces')),
  expected bigint not null,
  counted bigint not null,
  difference bigint not null check (difference = counted - expected),
  evidence integer not null,
  primary key (hall_id, settlement_id, run, line_no)
);
comment on table settlement_line is 'One line of the four-way match as it stood in one run. Append-only.';

create table settlement_reason (
  hall_id integer not null,
  settlement_id uuid not null,
  run integer not null,
  line_no integer not null,
  reason text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (hall_id, settlement_id, run, line_no)
);
comment on table settlement_reason is 'Why a line differs, said by somebody with a name. Append-only.';
