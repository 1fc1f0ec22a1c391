-- Versions of a clause (machine 6.19), and what the halls said about a draft.

create table norm_series (
  hall_id integer not null default 0 check (hall_id = 0),
  clause text not null,
  last_number integer not null,
  primary key (hall_id, clause)
);
comment on table norm_series is 'The last version number of a clause. Version 1 is the edition of the catalogue and has no row; whoever publishes holds the row of the clause.';

create table norm_version (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'legal_reviewed', 'consulted', 'approved', 'scheduled', 'in_force', 'suspended', 'superseded', 'repealed')),
  clause text not null,
  unit_id integer not null references unit,
  number integer not null check (number >= 2),
  text_zh text not null,
  text_en text not null,
  numbers text not null,
  reason text not null check (length(reason) >= 4),
  trial boolean not null default false,
  review_by timestamptz,
  drafter_id uuid not null,
  drafted_at timestamptz not null,
  consult_until timestamptz,
  approver_id uuid check (approver_id <> drafter_id),
  approved_at timestamptz,
  effective_at timestamptz,
  in_force_at timestamptz,
  ended_at timestamptz,
  conflicts_accepted text,
  primary key (hall_id, id),
  check (not trial or review_by is not null)
);
comment on table norm_version is 'A version of a clause for the halls below a unit. hall_id is 0: it lives above the halls, on the wall clock.';
comment on column norm_version.unit_id is 'Whose norm it is: it holds for every hall below, and only this unit or one above may pass it.';
comment on column norm_version.numbers is 'JSON: the value and bounds of each parameter that this version prints otherwise than the edition.';
comment on column norm_version.conflicts_accepted is 'Why the approver lets it stand beside the norms it conflicts with.';
create unique index norm_version_live on norm_version (hall_id, clause, unit_id) where state in ('in_force', 'suspended');
create unique index norm_version_number on norm_version (hall_id, clause, number);

create table norm_comment (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  version_id uuid not null,
  from_hall integer not null references hall,
  person_id uuid not null,
  said text not null check (length(said) between 2 and 500),
  said_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table norm_comment is 'What a hall said about a draft while it could; it lies beside the version, above the halls.';
create index norm_comment_version on norm_comment (hall_id, version_id);
