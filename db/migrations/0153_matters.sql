-- Matters of a clause: a hall asks how it is to be read, or proposes to change it; its owner answers, and what is answered is public.

create table norm_matter (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('raised', 'answered', 'declined')),
  clause text not null,
  kind text not null check (kind in ('question', 'proposal')),
  said text not null check (length(said) between 2 and 500),
  source_what text,
  source_id uuid,
  raised_by uuid not null,
  raised_at timestamptz not null,
  answer_zh text,
  answer_en text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (hall_id, id),
  check ((source_what is null) = (source_id is null))
);
create index norm_matter_clause on norm_matter (clause, state);
comment on table norm_matter is 'A question about a clause, or a proposal to change it (GEN-03, GEN-01), with its answer.';
comment on column norm_matter.source_id is 'The finding or rating out of which a proposal came.';
