-- Whose matters somebody who works here does not handle: their own and their family's.

create table identity_tie (
  person_id uuid not null references person,
  document_index text not null,
  relation text not null check (relation in ('self', 'family')),
  declared_at timestamptz not null,
  primary key (person_id, document_index)
);
comment on table identity_tie is 'Documents of staff and of their families, declared by themselves, kept as blind indexes alone: their matters are handled by a colleague, and looking at them is an anomaly.';
