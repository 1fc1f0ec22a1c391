-- The access agreement as versioned data: drafted above the halls, signed off by the legal office, in force, superseded.

create table agreement_edition (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'signed_off', 'in_force', 'superseded', 'dropped')),
  number integer not null check (number > 1),
  clauses text not null,
  adverse boolean not null,
  reason text not null,
  drafter_id uuid not null,
  drafted_at timestamptz not null,
  signer_id uuid,
  signed_at timestamptz,
  opinion text,
  since timestamptz,
  primary key (hall_id, id),
  constraint agreement_edition_two check (signer_id is null or signer_id <> drafter_id),
  constraint agreement_edition_signed check (state in ('drafted', 'dropped') or (signer_id is not null and opinion is not null)),
  constraint agreement_edition_since check (state not in ('in_force', 'superseded') or since is not null)
);
comment on table agreement_edition is 'An edition of the access agreement (PRM-01), above the halls on the wall clock; the first edition is in the code and has number 1. No hall and no clerk writes in it.';
comment on column agreement_edition.clauses is 'JSON: the clauses in their order, each with its code, both texts and whether the customer ticks it.';
comment on column agreement_edition.adverse is 'Something in it is worse for the customer than before: named by the drafter, or found by comparing.';
comment on column agreement_edition.opinion is 'What the legal office wrote when it signed it off.';
create unique index agreement_edition_number on agreement_edition (hall_id, number) where state <> 'dropped';
create unique index agreement_edition_in_force on agreement_edition (hall_id) where state = 'in_force';
create unique index agreement_edition_open on agreement_edition (hall_id) where state in ('drafted', 'signed_off');
