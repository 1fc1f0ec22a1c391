-- Improvements: what customers and staff would have better, tried by somebody and measured before and after (PRIN-20).

create table improvement (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('proposed', 'taken', 'changed', 'measured', 'judged', 'declined')),
  source text not null check (source in ('voice', 'staff')),
  part text check (part in ('wait', 'attitude', 'skill')),
  voices integer,
  say text not null check (length(say) between 4 and 300),
  business text,
  measure text not null,
  proposed_by uuid,
  proposed_at timestamptz not null,
  answer text check (length(answer) between 2 and 300),
  answered_by uuid,
  answered_at timestamptz,
  owner_id uuid,
  due_at timestamptz,
  late_at timestamptz,
  before_value double precision,
  change text check (length(change) between 4 and 500),
  changed_at timestamptz,
  measure_at timestamptz,
  after_value double precision,
  effect text check (effect in ('better', 'same', 'worse', 'unknown')),
  verdict text check (length(verdict) between 2 and 300),
  kept boolean,
  judged_by uuid check (judged_by <> owner_id),
  judged_at timestamptz,
  primary key (hall_id, id),
  check ((source = 'voice') = (part is not null)),
  check (source = 'voice' or proposed_by is not null)
);
create index improvement_latest on improvement (hall_id, proposed_at desc);
create unique index improvement_one_voice on improvement (hall_id, part) where source = 'voice' and state not in ('judged', 'declined');
comment on table improvement is 'Something to be done better (PRIN-20): proposed by staff or by what customers say, owned, changed, measured before and after, judged by another.';
comment on column improvement.part is 'The part of the visit that customers called not good, where they are the source.';
comment on column improvement.voices is 'How many had called it so within the span when it was opened.';
comment on column improvement.business is 'The business it would make shorter, where it is about one (SVC-25).';
comment on column improvement.before_value is 'The measure over the span before it was taken up; null where nothing was on record. Written once.';
comment on column improvement.after_value is 'The measure over the span after the change. Written once, by the clock.';
comment on column improvement.kept is 'Whether the change stays.';

create table process_size (
  business text not null,
  since timestamptz not null,
  steps integer not null,
  fields integer not null,
  points integer not null,
  sheet_version text not null,
  primary key (business, since)
);
comment on table process_size is 'How many steps, fields and points of agreement a business asks of its customer, since when (SVC-25): a row whenever a version of the software changes it.';
