-- Compensations: what was charged too much comes back twice, a broken promise is made good.

create table compensation (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('claimed', 'verified', 'unfounded', 'calculated', 'approved', 'paid', 'published')),
  kind text not null check (kind in ('overcharge', 'promise')),
  ticket_id uuid not null,
  account_id uuid not null,
  mask text not null,
  category text check (category in ('own_fault', 'provider', 'metering', 'not_published', 'offer', 'not_done')),
  about text not null,
  said text not null,
  claimed_fen bigint check (claimed_fen > 0),
  overcharge_fen bigint check (overcharge_fen > 0),
  refund_fen bigint check (refund_fen > 0),
  proof text,
  claimed_by uuid not null,
  claimed_at timestamptz not null,
  verified_by uuid,
  verified_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  paid_by uuid,
  paid_at timestamptz,
  paid_how text check (paid_how in ('account', 'cash')),
  due_at timestamptz not null,
  primary key (hall_id, id),
  constraint compensation_double check (kind <> 'overcharge' or refund_fen is null or refund_fen = 2 * overcharge_fen),
  constraint compensation_persons check (verified_by is null or verified_by <> claimed_by),
  constraint compensation_approver check (approved_by is null or (approved_by <> claimed_by and approved_by <> verified_by)),
  constraint compensation_paid check (state not in ('paid', 'published') or (refund_fen is not null and paid_at is not null and paid_by is not null and paid_how is not null))
);
comment on table compensation is 'A billing error or a broken promise from the claim to the published figure (PRM-04, GEN-16): a billing error pays twice what was overcharged, and cannot pay less.';
comment on column compensation.about is 'The month and line of the bill, the order, or the promise it is about.';
create index compensation_open on compensation (hall_id, state, due_at);
create index compensation_paid_at on compensation (hall_id, paid_at) where paid_at is not null;
create unique index compensation_once on compensation (hall_id, account_id, about) where state <> 'unfounded' and kind = 'overcharge';
