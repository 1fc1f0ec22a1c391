-- Complaints from whoever takes them down to the customer's own last word, their evidence, and appeals to the regulator.

create table complaint (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('received', 'accepted', 'investigating', 'waiting_customer', 'proposed', 'resolving',
    'answered', 'escalated', 'reopened', 'satisfied', 'closed', 'withdrawn', 'closed_unreachable')),
  number integer not null check (number > 0),
  channel text not null check (channel in ('counter', 'phone_page', 'qr', 'book', 'telephone', 'call_centre', 'letter', 'regulator')),
  category text not null check (category in ('charges', 'handling', 'attitude', 'network', 'marketing', 'personal_data',
    'handset', 'surroundings', 'waiting')),
  level smallint not null check (level between 1 and 4),
  severity text check (severity in ('general', 'serious', 'regulatory')),
  said text not null,
  sealed text,
  phone_mask text,
  phone_index text,
  reply_by text not null check (reply_by in ('message', 'call', 'letter', 'counter', 'page')),
  ticket_id uuid,
  ticket_label text,
  about_id uuid references person (id),
  received_by uuid references person (id),
  received_at timestamptz not null,
  handler_id uuid not null references person (id),
  deputised boolean not null,
  repeated smallint not null default 0,
  accept_due timestamptz not null,
  reply_due timestamptz not null,
  final_due timestamptz not null,
  accepted_at timestamptz,
  calmed text check (calmed in ('quiet_room', 'at_place', 'by_phone')),
  restated text,
  restated_at timestamptz,
  replied_at timestamptz,
  solution text,
  amount_fen bigint not null default 0 check (amount_fen >= 0),
  reply text,
  replied_by uuid references person (id),
  second_id uuid references person (id),
  answer text,
  answered_at timestamptz,
  waits_since timestamptz,
  waits_until timestamptz,
  waits_for text,
  waited_ms bigint not null default 0,
  reopened boolean not null default false,
  satisfied boolean,
  score smallint check (score between 1 and 5),
  ended_at timestamptz,
  own_word text,
  own_word_due timestamptz,
  own_word_at timestamptz,
  blame_id uuid,
  compensation_id uuid,
  primary key (hall_id, id),
  constraint complaint_not_own check (about_id is null or handler_id <> about_id),
  constraint complaint_second check (second_id is null or (second_id <> replied_by and second_id <> about_id)),
  constraint complaint_turned_down check (solution <> 'unfounded' or second_id is not null),
  constraint complaint_closed check (state <> 'closed' or (answer is not null and satisfied is not null)),
  constraint complaint_waits check (state <> 'waiting_customer' or (waits_until is not null and waits_for is not null))
);
create unique index complaint_number on complaint (hall_id, number);
create index complaint_open on complaint (hall_id, reply_due) where state not in ('closed', 'withdrawn', 'closed_unreachable');
create index complaint_received on complaint (hall_id, received_at);
create index complaint_phone on complaint (hall_id, phone_index, received_at) where phone_index is not null;
comment on table complaint is 'One complaint with its receipt number (CMP-01), its clocks (CMP-04, PRM-07), its level and its end, which is the customer''s own word or three failed attempts (CMP-12).';
comment on column complaint.level is 'Whose it is to decide: 1 complaint officer and duty manager, 2 hall manager, 3 branch, 4 province (X15).';
comment on column complaint.said is 'The customer''s words with long numbers masked; the words themselves are in sealed.';
comment on column complaint.sealed is 'Words and number of the customer in clear, sealed; forgotten some time after the end.';
comment on column complaint.phone_index is 'Finds earlier complaints of the same number; nobody reads the number out of it (CMP-17).';
comment on column complaint.deputised is 'Whether it fell to somebody who stands in for the complaint officer (CMP-02).';
comment on column complaint.repeated is 'How many complaints of the same customer came before it within the norm''s days (CMP-17).';
comment on column complaint.restated_at is 'When the customer said that what was understood is right (CMP-03).';
comment on column complaint.waited_ms is 'How long its clocks stood still while the customer was waited for (CMP-04).';
comment on column complaint.second_id is 'Who reviewed that it is turned down (CMP-07).';
comment on column complaint.own_word is 'What whoever it is about says of it, before anybody is made to answer (CMP-20).';

create table complaint_series (
  hall_id integer not null references hall (id),
  last integer not null,
  primary key (hall_id)
);
comment on table complaint_series is 'The last receipt number a hall gave to a complaint: whoever gives the next one holds it (CMP-01).';

create table complaint_evidence (
  hall_id integer not null references hall (id),
  id uuid not null,
  complaint_id uuid not null,
  kind text not null check (kind in ('words', 'visit', 'paper', 'footage', 'recording', 'other')),
  what text not null,
  hash text not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  released_by uuid references person (id),
  released_at timestamptz,
  primary key (hall_id, id)
);
create index complaint_evidence_of on complaint_evidence (hall_id, complaint_id, kept_at);
comment on table complaint_evidence is 'What is locked until a complaint is settled (CMP-14): what it is, where it lies, and the print of what was in it.';

create table complaint_contact (
  hall_id integer not null references hall (id),
  id uuid not null,
  complaint_id uuid not null,
  day date not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('in_person', 'reached', 'no_answer', 'wrong_number')),
  word text not null,
  note text not null,
  by_id uuid not null references person (id),
  primary key (hall_id, id)
);
create index complaint_contact_of on complaint_contact (hall_id, complaint_id, at);
comment on table complaint_contact is 'Every attempt to reach a complainant, and what was said then; three failed ones on three days end a complaint (CMP-12).';

create table regulator_appeal (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('received', 'submitted', 'mediated', 'concluded')),
  complaint_id uuid not null,
  body text not null check (body in ('12300', '12381', '12315')),
  ref text not null,
  received_at timestamptz not null,
  due_at timestamptz not null,
  received_by uuid not null references person (id),
  pack text,
  pack_hash text,
  submitted_at timestamptz,
  outcome text,
  concluded_at timestamptz,
  primary key (hall_id, id),
  constraint regulator_appeal_pack check (state = 'received' or pack is not null)
);
create unique index regulator_appeal_ref on regulator_appeal (hall_id, body, ref);
create index regulator_appeal_of on regulator_appeal (hall_id, complaint_id);
comment on table regulator_appeal is 'A customer''s appeal to a regulator about a complaint (CMP-13): answered within its days, with the evidence that was locked.';

create table complaint_review (
  hall_id integer not null references hall (id),
  span text not null check (span ~ '^\d{4}-\d{2}(-\d{2})?$'),
  note text not null,
  figures text not null,
  by_id uuid not null references person (id),
  at timestamptz not null,
  primary key (hall_id, span)
);
comment on table complaint_review is 'The review of the complaints of a day at its close, and of a month with its measures (CMP-11).';
comment on column complaint_review.span is 'A day, or a month.';

alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling',
  'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round', 'kiosk', 'repair', 'complaint', 'surge'));
