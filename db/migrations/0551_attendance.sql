-- Who came and went, what was corrected before a witness, and the sheet of a month that everybody confirms (ATT-01, ATT-03).

create table attendance_stay (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('here', 'gone', 'forgotten')),
  day date not null,
  person_id uuid not null references person (id),
  in_at timestamptz not null,
  out_at timestamptz,
  source text not null check (source in ('terminal', 'correction')),
  reason text,
  witness_id uuid references person (id),
  primary key (hall_id, id),
  constraint attendance_stay_order check (out_at is null or out_at >= in_at),
  constraint attendance_stay_gone check ((state = 'gone') = (out_at is not null)),
  constraint attendance_stay_witness check ((source = 'correction') = (witness_id is not null)),
  constraint attendance_stay_other check (witness_id is null or witness_id <> person_id)
);
create unique index attendance_stay_here on attendance_stay (hall_id, person_id) where state = 'here' and source = 'terminal';
create index attendance_stay_day on attendance_stay (hall_id, day);
comment on table attendance_stay is 'One stretch in which somebody was in the hall, from the terminal or corrected before a witness; late, early and absent are read against the duty list (ATT-01).';

create table attendance_sheet (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('drawn', 'confirmed', 'disputed', 'upheld')),
  month text not null check (month ~ '^\d{4}-\d\d$'),
  person_id uuid not null references person (id),
  figures text not null,
  drawn_by uuid not null references person (id),
  drawn_at timestamptz not null,
  confirm_due timestamptz not null,
  late_at timestamptz,
  confirmed_at timestamptz,
  dispute text,
  disputed_at timestamptz,
  answered_by uuid references person (id),
  answer text,
  answered_at timestamptz,
  primary key (hall_id, id),
  constraint attendance_sheet_other check (answered_by is null or answered_by <> person_id)
);
create unique index attendance_sheet_one on attendance_sheet (hall_id, month, person_id);
comment on table attendance_sheet is 'The month of one person: figures as they stood when it was drawn, confirmed or disputed by the person, answered by whoever leads (ATT-03).';
