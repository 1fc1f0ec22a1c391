-- The hall's telephone: every call with its rings, who answered, what was wanted, and the clock of whoever is to be called back.

create table phone_line (
  hall_id integer primary key references hall (id),
  number text not null check (number ~ '^[0-9][0-9-]{5,19}$'),
  kept_by uuid not null references person (id),
  kept_at timestamptz not null
);
comment on table phone_line is 'The number under which a hall is called, as it is published (TEL-01).';

create table phone_call (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('ringing', 'talking', 'owed', 'handed', 'closed', 'unreached')),
  number integer not null check (number > 0),
  rang_at timestamptz not null,
  rings smallint check (rings >= 0),
  phone_mask text,
  purpose text check (purpose in ('hours', 'papers', 'price', 'progress', 'fault', 'complaint', 'booking', 'other')),
  need text,
  named boolean not null default false,
  missed boolean not null default false,
  late boolean not null default false,
  answered_by uuid references person (id),
  answered_at timestamptz,
  owner_id uuid references person (id),
  back_due timestamptz,
  back_late boolean not null default false,
  tries smallint not null default 0,
  issue_id uuid,
  issue_no text,
  outcome text,
  closed_at timestamptz,
  primary key (hall_id, id),
  constraint phone_call_owned check (state not in ('talking', 'owed', 'handed') or owner_id is not null),
  constraint phone_call_owed check (state <> 'owed' or (back_due is not null and phone_mask is not null)),
  constraint phone_call_handed check (state <> 'handed' or issue_id is not null)
);
create unique index phone_call_number on phone_call (hall_id, number);
create index phone_call_rang on phone_call (hall_id, rang_at);
create index phone_call_open on phone_call (hall_id) where state in ('ringing', 'talking', 'owed', 'handed');
create index phone_call_issue on phone_call (hall_id, issue_id) where issue_id is not null;
comment on table phone_call is 'A call to the hall: answered within its rings or missed, settled, promised a call back, or handed on (SVC-11, TEL-01, TEL-02).';
comment on column phone_call.late is 'Answered after more rings than the norm allows.';
comment on column phone_call.owner_id is 'Whose it is: whoever answered, until another has accepted it; a missed call is whoever leads.';
comment on column phone_call.named is 'Whoever answered said hall and own name, as the card asks.';

create table phone_series (
  hall_id integer primary key references hall (id),
  last integer not null
);
comment on table phone_series is 'The last number a hall gave to a call.';

-- A call is handed on like every other matter somebody was asked first.
alter table matter_hand_over drop constraint matter_hand_over_kind_check;
alter table matter_hand_over add constraint matter_hand_over_kind_check check (kind in ('question', 'complaint', 'opinion', 'call'));
