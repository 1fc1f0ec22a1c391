-- What is asked of those above and told to them: requests, reports, matters that are told at once (RPT-01 to RPT-03).

create table submission_series (
  hall_id integer not null references hall (id),
  kind text not null check (kind in ('submission', 'must_report')),
  last integer not null,
  primary key (hall_id, kind)
);
comment on table submission_series is 'The last number of a hall for what it asks and tells, by kind.';

create table submission (
  hall_id integer not null references hall (id),
  id uuid not null,
  number integer not null,
  state text not null check (state in ('raised', 'approved', 'authorised', 'declined', 'noted', 'withdrawn', 'used', 'lapsed')),
  kind text not null check (kind in ('request', 'report')),
  subject text not null check (length(subject) between 2 and 80),
  reason text not null check (length(reason) between 4 and 600),
  urgency text not null check (urgency in ('urgent', 'pressing', 'ordinary')),
  level integer not null check (level between 1 and 4),
  climbed integer not null default 0,
  authority text,
  matter_id uuid,
  matter text,
  amount_fen bigint check (amount_fen > 0),
  raised_by uuid not null references person (id),
  raised_at timestamptz not null,
  reply_due timestamptz,
  late_at timestamptz,
  replied_by uuid references person (id),
  replied_at timestamptz,
  reply text,
  valid_until timestamptz,
  used_at timestamptz,
  primary key (hall_id, id),
  constraint submission_other check (replied_by is null or replied_by <> raised_by),
  constraint submission_due check ((kind = 'request') = (reply_due is not null)),
  constraint submission_authority check ((authority is null) = (matter_id is null) and (authority is null) = (amount_fen is null)),
  constraint submission_for_act check (authority is null or kind = 'request'),
  constraint submission_used check ((state = 'used') = (used_at is not null))
);
create unique index submission_number on submission (hall_id, number);
create unique index submission_standing on submission (hall_id, authority, matter_id, raised_by) where state in ('raised', 'authorised') and authority is not null;
create index submission_waiting on submission (hall_id, state);
comment on table submission is 'A request that needs a reply, or a report on file: its level, its urgency, who replied (RPT-01); an authority for one act on one matter (RPT-03).';
comment on column submission.level is '1 duty manager, 2 hall manager, 3 branch, 4 province: whoever replies stands there or above.';
comment on column submission.authority is 'The act that is asked for, such as a refund beyond what one may give; the act itself consumes it, once.';
comment on column submission.matter is 'What the act is about, as screens say it: a number of the register, never a customer.';

create table must_report (
  hall_id integer not null references hall (id),
  id uuid not null,
  number integer not null,
  state text not null check (state in ('known', 'told', 'written', 'read', 'dismissed')),
  matter text not null,
  said text not null check (length(said) between 4 and 600),
  incident_id uuid,
  known_by uuid not null references person (id),
  known_at timestamptz not null,
  tell_due timestamptz not null,
  told_by uuid references person (id),
  told_at timestamptz,
  told_to text,
  tell_late_at timestamptz,
  write_due timestamptz,
  written_by uuid references person (id),
  written_at timestamptz,
  text text,
  write_late_at timestamptz,
  read_by uuid references person (id),
  read_at timestamptz,
  primary key (hall_id, id),
  constraint must_report_oral_first check (written_at is null or told_at is not null),
  constraint must_report_other check (read_by is null or read_by <> written_by)
);
create unique index must_report_number on must_report (hall_id, number);
create unique index must_report_incident on must_report (hall_id, incident_id) where incident_id is not null;
comment on table must_report is 'A matter that is told upwards within its minutes, by mouth first and then in writing (RPT-02).';
comment on column must_report.incident_id is 'The incident of the safety register it is about, where there is one.';
