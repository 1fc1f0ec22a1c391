-- What the levels of the organisation set for themselves within a norm.

create table norm_override (
  id uuid primary key,
  key text not null,
  scope text not null check (scope in ('hall', 'branch', 'province')),
  scope_id text not null,
  value integer,
  valid_from timestamptz not null,
  actor_id uuid not null,
  reason text not null check (length(reason) >= 4),
  written_at timestamptz not null
);
comment on table norm_override is 'A level''s own value of a parameter, within the range the norm prints; null gives it up again.';
create index norm_override_scope on norm_override (scope, scope_id, key, valid_from);
