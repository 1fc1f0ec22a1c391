-- Letters of responsibility for safety: from each person up to the organisation, signed by both sides each year.

create table duty_letter (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('drafted', 'accepted', 'in_force', 'expired', 'ended')),
  year integer not null check (year between 2020 and 2100),
  unit_id integer references unit (id),
  person_id uuid not null references person (id),
  post text not null,
  rank text not null check (rank in ('first', 'deputy', 'member')),
  fields text[] not null default '{}',
  superior_id uuid references person (id),
  valid_from date not null,
  valid_until date not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  accepted_at timestamptz,
  signed_by uuid references person (id),
  signed_at timestamptz,
  ended_at timestamptz,
  why_ended text check (length(why_ended) between 2 and 200),
  primary key (hall_id, id),
  constraint duty_letter_place check ((hall_id = 0) = (unit_id is not null)),
  constraint duty_letter_term check (valid_from <= valid_until),
  constraint duty_letter_two check (superior_id is distinct from person_id and signed_by is distinct from person_id),
  constraint duty_letter_both check (state not in ('in_force') or (accepted_at is not null and signed_by is not null))
);
create unique index duty_letter_one on duty_letter (hall_id, person_id, year) where state not in ('expired', 'ended');
create index duty_letter_mine on duty_letter (person_id);
create index duty_letter_under on duty_letter (superior_id) where state in ('drafted', 'accepted');
comment on table duty_letter is 'A letter of responsibility for safety: what a person answers for in a year, signed by them and by whoever stands above them (ROLE-15, ROLE-16).';
comment on column duty_letter.hall_id is 'The hall; 0 for those who stand above the halls, whose unit is named.';
comment on column duty_letter.rank is 'Who is responsible first for the place, a deputy in fields of their own, or somebody of the staff.';
comment on column duty_letter.fields is 'The processes a deputy stands for.';
comment on column duty_letter.superior_id is 'Who signs for the other side; empty where it is the organisation itself.';
