-- Reports of bad information: taken, forwarded to the carrier's unit, answered to whoever reported it.

create table bad_info_report (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('received', 'forwarded', 'answered')),
  kind text not null check (kind in ('fraud', 'harassment', 'spam', 'gambling', 'obscene', 'other')),
  channel text not null check (channel in ('hall', 'phone')),
  sender_mask text,
  said_masked text not null,
  sealed text,
  received_by uuid,
  received_at timestamptz not null,
  due_at timestamptz not null,
  forwarded_at timestamptz,
  unit_ref text,
  finding text check (finding in ('stopped', 'warned', 'not_found')),
  answered_at timestamptz,
  primary key (hall_id, id),
  constraint bad_info_report_forwarded check (state = 'received' or unit_ref is not null),
  constraint bad_info_report_answered check ((state = 'answered') = (finding is not null))
);
comment on table bad_info_report is 'A report of bad information (PRM-03): what is shown is masked, what the unit needs is sealed until it is answered.';
comment on column bad_info_report.sealed is 'Sender and words in clear, sealed; forgotten with the answer.';
comment on column bad_info_report.unit_ref is 'Under what the carrier''s unit keeps it.';
create index bad_info_report_open on bad_info_report (hall_id, state, due_at);
