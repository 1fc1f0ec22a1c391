-- Handing a shift over: the sheet both sign, who takes over what was open, and the log of the duty manager.

create table shift_handover (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('writing', 'handed', 'closed', 'withdrawn')),
  number integer not null check (number > 0),
  kind text not null check (kind in ('post', 'watch')),
  day date not null,
  giver_id uuid not null references person (id),
  receiver_id uuid not null references person (id),
  started_at timestamptz not null,
  due_at timestamptz not null,
  late_at timestamptz,
  looked text not null default '{}',
  remarks text not null default '',
  keys_kept text,
  sheet text,
  handed_at timestamptz,
  closed_by uuid references person (id),
  closed_at timestamptz,
  closed_note text,
  primary key (hall_id, id),
  check (giver_id <> receiver_id),
  check (closed_by <> giver_id and closed_by <> receiver_id),
  check ((state in ('handed', 'closed')) = (handed_at is not null and sheet is not null))
);
create unique index shift_handover_writing on shift_handover (hall_id, giver_id) where state = 'writing';
create unique index shift_handover_number on shift_handover (hall_id, number);
create index shift_handover_day on shift_handover (hall_id, day);
comment on table shift_handover is 'A shift handed over on one sheet (X5): collected from the records, signed by giver and receiver as an act of two, looked at by whoever leads (HND-01).';
comment on column shift_handover.looked is 'What is looked at by hand before the signature: reader, detector, cameras, kiosk paper, seals, lost property; JSON.';
comment on column shift_handover.sheet is 'The sheet as it was signed: a copy of the records of that moment, JSON. While it is written the records themselves are shown.';
comment on column shift_handover.keys_kept is 'Why the giver keeps keys beyond the shift (HND-05).';

create table shift_handover_item (
  hall_id integer not null references hall (id),
  handover_id uuid not null,
  kind text not null check (kind in ('order', 'question', 'complaint', 'mend')),
  subject_id uuid not null,
  owner_id uuid not null references person (id),
  primary key (hall_id, handover_id, kind, subject_id)
);
comment on table shift_handover_item is 'To whom each open thing goes with a shift (HND-03). What it is lies with its own module.';

create table duty_log (
  hall_id integer not null references hall (id),
  id uuid not null,
  day date not null,
  kind text not null check (kind in ('customers', 'staff', 'devices', 'safety', 'other')),
  said text not null check (length(said) between 2 and 400),
  by_id uuid not null references person (id),
  at timestamptz not null,
  primary key (hall_id, id)
);
create index duty_log_day on duty_log (hall_id, day);
comment on table duty_log is 'What the duty manager writes down beside what the records know: entries are added and never changed (HND-04).';

create table code_change (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('due', 'changed')),
  item text not null check (item in ('safe_code', 'alarm_code')),
  holder_id uuid not null references person (id),
  since timestamptz not null,
  due_at timestamptz not null,
  late_at timestamptz,
  changed_at timestamptz,
  primary key (hall_id, id),
  check ((state = 'changed') = (changed_at is not null))
);
create index code_change_due on code_change (hall_id, since);
comment on table code_change is 'A code that came into other hands is changed by whoever knows it now, before its time is over (HND-05). No code is kept.';
