create table audit_sample (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('drawn', 'genuine', 'false_found', 'closed')),
  since date not null,
  until date not null,
  pieces text not null,
  verdicts text not null default '[]',
  size integer not null check (size > 0),
  suspected integer not null check (suspected between 0 and size),
  false_count integer check (false_count between 0 and size),
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  judged_at timestamptz,
  outcome text,
  closed_by uuid,
  closed_at timestamptz,
  primary key (hall_id, id),
  check (closed_by is distinct from drawn_by or closed_by is null)
);
comment on table audit_sample is 'Ratings and orders of some days drawn with their reasons, judged one by one for being genuine (PRIN-16).';
comment on column audit_sample.suspected is 'How many pieces stood out; the others were drawn by chance.';
create index audit_sample_drawn on audit_sample (hall_id, drawn_at);
