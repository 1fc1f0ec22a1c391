-- Who stands at the counter: persons sealed one by one, documents read, reveals.

create table identity_person (
  id uuid primary key,
  document_kind text not null check (document_kind in ('id_card', 'passport', 'residence', 'military')),
  document_index text not null,
  wrapped_key text,
  sealed text not null,
  name_mask text not null,
  document_mask text not null,
  made_at timestamptz,
  unique (document_kind, document_index)
);
comment on table identity_person is 'A person, known by a document. What it says is sealed under a key of the person''s own; without that key it is forgotten.';
comment on column identity_person.document_index is 'Blind index of the document number: equal documents meet, nobody reads it.';

create table identity_check (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('presented', 'doubtful', 'passed', 'failed', 'expired')),
  ticket_id uuid not null,
  counter_id uuid not null,
  person_id uuid not null,
  how text not null check (how in ('reader', 'by_hand')),
  age integer not null,
  score integer,
  read_at timestamptz not null,
  valid_until timestamptz not null,
  passed_how text check (passed_how in ('portrait', 'two_persons')),
  first_id uuid,
  second_id uuid,
  primary key (hall_id, id)
);
comment on table identity_check is 'One document held against the person who showed it, for one visit.';
create index identity_check_ticket on identity_check (hall_id, ticket_id);

create table identity_access (
  hall_id integer not null,
  id uuid not null,
  at timestamptz not null,
  wall_at timestamptz not null,
  actor_id uuid not null,
  person_id uuid not null,
  ticket_id uuid not null,
  field text not null check (field in ('name', 'document', 'number')),
  reason text not null,
  refused text,
  primary key (hall_id, id)
);
comment on table identity_access is 'Every reading of personal data in clear, and every refusal of one. Append-only.';
create index identity_access_actor on identity_access (hall_id, actor_id, wall_at);
