-- The register of legal bases: a law or rule the clauses rest on may be superseded; each clause that rests on it is then looked at.

create table norm_basis (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('in_force', 'superseded')),
  fact text not null,
  note text not null default '' check (length(note) <= 500),
  changed_by uuid,
  changed_at timestamptz,
  primary key (hall_id, id)
);
comment on table norm_basis is 'A law or industry rule of the catalogue whose standing was changed (GEN-07). A basis without a row is in force. hall_id is 0: it lies above the halls.';
comment on column norm_basis.note is 'What took its place, and where that is printed.';
create unique index norm_basis_fact on norm_basis (hall_id, fact);

create table norm_basis_review (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('open', 'settled')),
  basis_id uuid not null,
  clause text not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  outcome text check (outcome in ('stands', 'amended')),
  said text check (length(said) between 2 and 500),
  settled_by uuid,
  settled_at timestamptz,
  primary key (hall_id, id),
  check ((state = 'settled') = (settled_by is not null and outcome is not null and said is not null))
);
comment on table norm_basis_review is 'A clause to be looked at because a basis of it changed: its owner says whether it stands or was amended.';
create unique index norm_basis_review_open on norm_basis_review (hall_id, clause, basis_id) where state = 'open';
