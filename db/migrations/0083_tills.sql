-- Till sessions: the money of one clerk at one counter, from the float to the signed close.

create table till_session (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('requested', 'open', 'handing_over', 'blind_counting', 'compared', 'balanced', 'discrepancy', 'discrepancy_review', 'closed')),
  day date not null,
  seq_no integer not null check (seq_no >= 1),
  counter_id uuid not null,
  clerk_id uuid not null,
  float_fen bigint not null check (float_fen >= 0),
  rescues_id uuid,
  requested_at timestamptz not null,
  opened_at timestamptz,
  close_started_at timestamptz,
  counted_at timestamptz,
  counted_fen bigint,
  difference_fen bigint,
  explanation text,
  explained_at timestamptz,
  decision text check (decision in ('carry', 'recover', 'recount')),
  decided_by uuid,
  decided_at timestamptz,
  closed_at timestamptz,
  primary key (hall_id, id),
  unique (hall_id, day, seq_no)
);
comment on table till_session is 'The money of one clerk at one counter: machine 6.7. It belongs to one business day for ever.';
comment on column till_session.rescues_id is 'A session opened for money that arrived after its own session was closed.';
create unique index till_session_clerk on till_session (hall_id, clerk_id) where state <> 'closed' and rescues_id is null;
create unique index till_session_counter on till_session (hall_id, counter_id) where state <> 'closed' and rescues_id is null;
create index till_session_open on till_session (hall_id, day, state);

create table till_count (
  hall_id integer not null,
  id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('float', 'drop', 'surprise', 'hand_over', 'closing')),
  pieces text not null,
  counted_fen bigint not null check (counted_fen >= 0),
  at timestamptz not null,
  counted_by uuid not null,
  witness_id uuid check (witness_id <> counted_by),
  primary key (hall_id, id)
);
comment on table till_count is 'What was counted, by pieces, before anybody was told what should be there. Append-only.';
create index till_count_session on till_count (hall_id, session_id);

create table till_match (
  hall_id integer not null,
  count_id uuid not null,
  tender text not null check (tender in ('cash', 'card', 'wechat', 'alipay')),
  session_id uuid not null,
  expected_fen bigint not null,
  vouchers_fen bigint not null,
  counted_fen bigint not null,
  difference_fen bigint not null,
  at timestamptz not null,
  primary key (hall_id, count_id, tender),
  constraint till_match_difference check (difference_fen = counted_fen - expected_fen)
);
comment on table till_match is 'Books, vouchers and count of one tender, side by side, as they stood then. Append-only.';
