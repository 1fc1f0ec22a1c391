-- New halls: planned, given their money for safety, built under safety tasks, accepted by two departments, opened.

create table hall_project (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('planned', 'budgeted', 'building', 'finished', 'accepted', 'opened', 'given_up')),
  unit_id integer not null references unit (id),
  unit_path text not null,
  hall_no integer not null check (hall_no between 1 and 99999),
  name_zh text not null check (length(name_zh) between 2 and 40),
  name_en text not null check (length(name_en) between 2 and 80),
  address_zh text not null check (length(address_zh) between 2 and 80),
  address_en text not null check (length(address_en) between 2 and 120),
  hall_type text not null,
  counters integer not null check (counters between 1 and 60),
  area_m2 integer not null check (area_m2 between 10 and 5000),
  open_on date not null,
  why text not null check (length(why) between 4 and 500),
  planned_by uuid not null,
  planned_at timestamptz not null,
  budget text not null default '[]',
  works_fen bigint not null default 0 check (works_fen >= 0),
  budget_by uuid,
  budget_at timestamptz,
  engineer_id uuid,
  contractor text,
  permit_no text,
  insured_until date,
  started_at timestamptz,
  finished_at timestamptz,
  premises_by uuid,
  safety_by uuid,
  accepted_at timestamptz,
  opened_by uuid,
  opened_at timestamptz,
  why_given_up text,
  due_at timestamptz,
  overdue_at timestamptz,
  primary key (hall_id, id),
  check (budget_by <> planned_by),
  check (premises_by <> safety_by)
);
comment on table hall_project is 'A new hall from its plan to its opening (ORG-16). hall_id is 0: it lies above the halls until the hall is real.';
comment on column hall_project.budget is 'JSON: an amount in fen for each safety facility, released by the planning department (ROLE-19).';
comment on column hall_project.engineer_id is 'Who of the engineering department owns the works (ROLE-20).';
comment on column hall_project.due_at is 'By when the next step is due; the clock notes when it passes.';

create table project_task (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('open', 'done', 'checked')),
  project_id uuid not null,
  origin text not null check (origin in ('works', 'finding')),
  code text,
  said text not null check (length(said) between 2 and 300),
  clause text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  done_by uuid,
  done_at timestamptz,
  note text,
  checked_by uuid,
  checked_at timestamptz,
  overdue_at timestamptz,
  primary key (hall_id, id),
  check (checked_by <> done_by)
);
create index project_task_project on project_task (hall_id, project_id);
comment on table project_task is 'What engineering does for the safety of the works, and what was found at the acceptance: done by one, looked at by another (ROLE-20).';
