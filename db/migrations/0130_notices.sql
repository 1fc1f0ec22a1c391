-- What the hall tells a customer who is not there: notices, whom they go to, and the simulated phone of the demonstration.

create table notice_contact (
  hall_id integer not null references hall,
  id uuid not null,
  sealed text,
  mask text not null,
  phone_index text not null,
  language text not null check (language in ('zh', 'en')),
  made_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table notice_contact is 'How somebody is reached about one matter (a booking, an order): its id is the matter''s.';
comment on column notice_contact.sealed is 'The phone number and the customer''s own link, closed under the house''s key; forgotten some days after the last notice.';
create index notice_contact_phone on notice_contact (hall_id, phone_index);

create table notice (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('queued', 'handed_over', 'delivered', 'failed', 'cancelled', 'called')),
  contact_id uuid not null,
  subject_id uuid not null,
  kind text not null,
  facts text not null,
  language text not null check (language in ('zh', 'en')),
  mask text not null,
  made_at timestamptz not null,
  send_at timestamptz not null,
  tries integer not null default 0,
  handed_at timestamptz,
  resolved_at timestamptz,
  why text,
  calls integer not null default 0,
  call_outcome text check (call_outcome in ('reached', 'wrong_number', 'given_up')),
  called_by uuid,
  primary key (hall_id, id)
);
comment on table notice is 'Something the hall tells a customer: its kind and facts, never a name; whom it goes to lies sealed with its contact.';
comment on column notice.mask is 'The number as everybody may see it.';
comment on column notice.tries is 'How often it was handed to the message gateway, always under the same key: the notice''s id.';
create index notice_made on notice (hall_id, made_at);
create index notice_subject on notice (hall_id, subject_id);
create index notice_contact_of on notice (hall_id, contact_id);
create index notice_failed on notice (hall_id, made_at) where state = 'failed';

create table notice_simulator (
  hall_id integer not null primary key references hall,
  behaviour text not null check (behaviour in ('delivers', 'refuses', 'away', 'silent', 'late')),
  seconds integer not null check (seconds between 0 and 600)
);
comment on table notice_simulator is 'How the simulated message gateway of a hall behaves, for demonstrations and drills.';

create table notice_inbox (
  hall_id integer not null references hall,
  key uuid not null,
  mask text not null,
  phone_index text not null,
  language text not null,
  sealed text not null,
  asked integer not null default 1,
  arrived_at timestamptz,
  primary key (hall_id, key)
);
comment on table notice_inbox is 'What the simulated gateway was handed, once per key, and what arrived on the simulated phones of the demonstration.';
create index notice_inbox_arrived on notice_inbox (hall_id, arrived_at);
