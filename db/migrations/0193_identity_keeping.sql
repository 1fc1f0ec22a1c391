-- What is kept of a person, for how long, and how it ends: pictures of a comparison, documents, certificates of destruction.

create table identity_portrait (
  hall_id integer not null references hall,
  check_id uuid not null,
  sealed text not null,
  taken_at timestamptz not null,
  keep_until timestamptz not null,
  primary key (hall_id, check_id)
);
comment on table identity_portrait is 'The picture a camera compared with a document: sealed, kept for the days of the norm, then gone.';

create table identity_destruction (
  hall_id integer not null references hall,
  id uuid not null,
  person_id uuid not null,
  person_mask text not null,
  basis text not null check (basis in ('service_ended', 'never_served')),
  kept_until date not null,
  destroyed_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table identity_destruction is 'The certificate that what a document said was destroyed: whose by mask, on what ground, when. Append-only.';

alter table identity_access drop constraint identity_access_field_check;
alter table identity_access add constraint identity_access_field_check check (field in ('name', 'document', 'number', 'portrait'));
alter table identity_person add column forgotten_at timestamptz;
comment on column identity_person.forgotten_at is 'When the key of the person was destroyed: what is sealed can be read by nobody any more.';
alter table carrier_customer add column served_until date;
comment on column carrier_customer.served_until is 'The day the last number of the customer ended; none while one is in service.';
