-- What is still done outside the system (FAC-21).

create table off_system_work (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('open', 'closed')),
  form text,
  what text not null check (length(what) between 2 and 80),
  since date not null,
  owner_id uuid not null references person (id),
  target_on date not null check (target_on > since),
  entered_by uuid not null,
  entered_at timestamptz not null,
  late_at timestamptz,
  evidence text check (length(evidence) between 4 and 300),
  closed_by uuid,
  closed_at timestamptz,
  primary key (hall_id, id),
  check ((state = 'closed') = (evidence is not null)),
  check (closed_by <> owner_id)
);
create unique index off_system_work_form on off_system_work (hall_id, form) where state = 'open';
comment on table off_system_work is 'What a hall still does on paper or elsewhere (FAC-21): since when, whose it is to bring in, by when, and the evidence by which somebody else closed it.';
comment on column off_system_work.form is 'The form of the library of daily tools it is about (GEN-12); null for anything else.';
