create table shred_lot (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('locked', 'late', 'shredded')),
  sheets text not null,
  cabinet text not null check (cabinet <> ''),
  listed_by uuid not null,
  listed_at timestamptz not null,
  due_at timestamptz not null,
  second_id uuid,
  shredded_at timestamptz,
  primary key (hall_id, id),
  check (second_id is distinct from listed_by or second_id is null),
  check ((state = 'shredded') = (second_id is not null and shredded_at is not null))
);
comment on table shred_lot is 'Waste paper with personal data: counted, locked away, shredded before two pairs of eyes (PRIV-14).';
comment on column shred_lot.sheets is 'How many sheets of each kind, as JSON: forms, receipts, printouts, copies of documents.';
create index shred_lot_listed on shred_lot (hall_id, listed_at);
