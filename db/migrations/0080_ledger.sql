-- Money: double entry in whole fen, per hall and business day.

create table ledger_day (
  hall_id integer not null,
  day date not null,
  locked_at timestamptz,
  locked_by uuid,
  primary key (hall_id, day)
);
comment on table ledger_day is 'A business day that money may be written to, until it is approved and locked.';

create table ledger_journal (
  hall_id integer not null,
  id uuid not null,
  day date not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  happened_at timestamptz not null,
  code text not null,
  subject_id uuid not null,
  session_id uuid,
  reverses_id uuid,
  actor_id uuid not null,
  primary key (hall_id, id)
);
comment on table ledger_journal is 'One happening in money: its postings add up to nothing. Never changed, reversed by another.';
comment on column ledger_journal.session_id is 'The till session that the money went through.';
comment on column ledger_journal.happened_at is 'When the money moved; later than nothing, earlier than recorded_at when it was told afterwards.';
create unique index ledger_journal_reversed on ledger_journal (hall_id, reverses_id) where reverses_id is not null;
create index ledger_journal_day on ledger_journal (hall_id, day, at);
create index ledger_journal_subject on ledger_journal (hall_id, subject_id);
create index ledger_journal_session on ledger_journal (hall_id, session_id) where session_id is not null;

create table ledger_posting (
  hall_id integer not null,
  journal_id uuid not null,
  line smallint not null,
  day date not null,
  account text not null,
  holder_id uuid not null,
  side text not null check (side in ('debit', 'credit')),
  amount_fen bigint not null check (amount_fen > 0),
  primary key (hall_id, journal_id, line),
  foreign key (hall_id, journal_id) references ledger_journal
);
comment on table ledger_posting is 'One side of a journal: an account, who holds it, debit or credit, an amount above nothing.';
create index ledger_posting_account on ledger_posting (hall_id, day, account, holder_id);

create table ledger_balance (
  hall_id integer not null,
  day date not null,
  account text not null,
  holder_id uuid not null,
  balance_fen bigint not null,
  primary key (hall_id, day, account, holder_id)
);
comment on table ledger_balance is 'What the postings of a day add up to per account and holder: debit above nothing, credit below.';
