-- What a customer asks about the own personal data: seen, copied, corrected, deleted, consent withdrawn, explained.

create table privacy_request (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('received', 'granted', 'refused', 'delivered', 'closed')),
  kind text not null check (kind in ('access', 'copy', 'correct', 'delete', 'withdraw', 'explain')),
  channel text not null check (channel in ('counter', 'phone')),
  person_id uuid not null,
  number_id uuid not null,
  number_mask text not null,
  check_id uuid,
  said text not null,
  wanted text,
  received_by uuid,
  received_at timestamptz not null,
  due_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  ground text,
  answer text,
  delivered_at timestamptz,
  primary key (hall_id, id),
  constraint privacy_request_two check (decided_by is null or received_by is null or decided_by <> received_by),
  constraint privacy_request_decided check (state = 'received' or (decided_by is not null and answer is not null)),
  constraint privacy_request_refused check (state <> 'refused' or ground is not null)
);
comment on table privacy_request is 'What a customer asks about the own data (PRIV-06, RIGHT-09), from whoever was proven, with its clock, its answer and the ground of a refusal.';
comment on column privacy_request.wanted is 'The corrected value, sealed, until it is decided.';
comment on column privacy_request.ground is 'The lawful ground of a refusal: a service that runs, a period of keeping, or nothing found.';
create index privacy_request_open on privacy_request (hall_id, state, due_at);
create unique index privacy_request_once on privacy_request (hall_id, person_id, kind) where state = 'received';
