-- The month behind its days: closed when every day is settled and deposited, its suspense listed, signed by the auditor.

create table month_settlement (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'closed', 'questioned', 'audited')),
  month date not null check (extract(day from month) = 1),
  closed_by uuid,
  closed_at timestamptz,
  audited_by uuid,
  audited_at timestamptz,
  report text,
  report_hash text,
  primary key (hall_id, id),
  unique (hall_id, month)
);
comment on table month_settlement is 'One month of a hall, settled (catalogue 6.8). Its report is frozen at the close and hashed.';
