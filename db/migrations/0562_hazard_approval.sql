-- How a major hazard is mended is approved by the deputy in whose field it is (ROLE-16); the safety of each hall is assessed each year (SAF-16).

alter table hazard add column approved_by uuid references person (id);
alter table hazard add column approved_at timestamptz;
-- What was on its way or over before anybody had to approve it counts as approved by whoever verified or owns it.
update hazard set approved_by = coalesce(verified_by, owner_id), approved_at = coalesce(fixed_at, controlled_at, reported_at)
  where grade = 'major' and fix is not null;
alter table hazard add constraint hazard_approved check (grade is distinct from 'major' or fixed_at is null or approved_by is not null);
comment on column hazard.approved_by is 'The deputy, or head, who approved how a major hazard is mended (ROLE-16).';

create table safety_assessment (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('issued', 'answered')),
  year integer not null check (year between 2020 and 2100),
  figures text not null,
  score integer not null check (score between 0 and 100),
  verdict text not null check (verdict in ('excellent', 'good', 'passed', 'failed')),
  note text not null check (length(note) <= 400),
  issued_by uuid not null references person (id),
  issued_at timestamptz not null,
  due_at timestamptz not null,
  answer text check (length(answer) between 4 and 600),
  answered_by uuid references person (id),
  answered_at timestamptz,
  primary key (hall_id, id),
  unique (hall_id, year)
);
comment on table safety_assessment is 'The safety of a hall in a year, scored from its record by the safety department, answered by the hall (SAF-16).';
comment on column safety_assessment.figures is 'What was counted, as it stood when it was issued; never written again.';
