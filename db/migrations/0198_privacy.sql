-- Consent per purpose, off until it is given and gone the moment it is withdrawn; who held which rights, looked at each quarter.

create table identity_consent (
  person_id uuid not null,
  purpose text not null check (purpose in ('marketing', 'survey')),
  version text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (person_id, purpose)
);
comment on table identity_consent is 'What a person agreed to for a purpose beyond the contract, with the edition of its text; none means no.';

create table identity_rights_review (
  hall_id integer not null references hall,
  id uuid not null,
  quarter text not null check (quarter ~ '^\d{4}Q[1-4]$'),
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  rights text not null,
  note text not null,
  primary key (hall_id, id)
);
comment on table identity_rights_review is 'Who could see personal data in a hall, looked at once a quarter by whoever answers for it: the list as it stood, and what was found. Append-only.';
create unique index identity_rights_review_quarter on identity_rights_review (hall_id, quarter);
