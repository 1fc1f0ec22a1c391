-- Statements of payment systems and bank: imported once, matched, what does not match ages with an owner.

create table statement (
  hall_id integer not null,
  id uuid not null,
  source text not null check (source in ('card', 'wechat', 'alipay', 'bank')),
  day date not null,
  hash text not null,
  content text not null,
  lines integer not null check (lines > 0),
  matched integer not null check (matched >= 0),
  imported_by uuid not null,
  imported_at timestamptz not null,
  primary key (hall_id, id),
  unique (hall_id, source, day),
  unique (hall_id, hash)
);
comment on table statement is 'A statement of a payment system or the bank for one day, as it came; the same file is never taken twice (CASH-08). Append-only.';

create table statement_item (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'resolved')),
  statement_id uuid not null,
  source text not null check (source in ('card', 'wechat', 'alipay', 'bank')),
  day date not null,
  ref text not null,
  why text not null check (why in ('missing', 'not_ours', 'amount')),
  ours_fen bigint not null,
  theirs_fen bigint not null,
  owner_id uuid,
  found_at timestamptz not null,
  due_at timestamptz not null,
  reason text check (reason in ('came_later', 'their_error', 'our_error', 'given_back', 'written_off')),
  note text,
  resolved_by uuid,
  resolved_at timestamptz,
  primary key (hall_id, id),
  constraint statement_item_differs check (ours_fen <> theirs_fen),
  constraint statement_item_resolved check (state = 'open' or (reason is not null and note is not null and resolved_by is not null and resolved_at is not null))
);
comment on table statement_item is 'What a statement and our books do not say alike: it ages with its owner until an act with a reason resolves it (CASH-08).';
create index statement_item_open on statement_item (hall_id, state, due_at);
