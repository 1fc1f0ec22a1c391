-- Rounds: a sheet falls due by the clock, is begun by a person, handed in, or missed; it may be about one subject, such as a counter.

alter table check_run drop constraint check_run_state_check;
alter table check_run add constraint check_run_state_check check (state in ('due', 'in_progress', 'submitted', 'missed'));
alter table check_run alter column started_by drop not null;
alter table check_run alter column started_at drop not null;
alter table check_run add column due_at timestamptz;
alter table check_run add column late_at timestamptz;
alter table check_run add column submitted_by uuid;
alter table check_run add column subject text;
alter table check_run add column subject_zh text;
alter table check_run add column subject_en text;
alter table check_run add column fails integer not null default 0;
alter table check_run add constraint check_run_begun check (state in ('due', 'missed') or (started_by is not null and started_at is not null));
alter table check_run add constraint check_run_due check ((due_at is null) = (late_at is null));
comment on column check_run.due_at is 'When the clock called for it; none where the day itself asks for it, such as the opening checks.';
comment on column check_run.late_at is 'From when on it is overdue.';
comment on column check_run.subject is 'What the whole sheet is about, such as counter 3; none where its items go over the hall.';

drop index check_run_open;
create unique index check_run_open on check_run (hall_id, day, list) where state in ('due', 'in_progress');
create index check_run_standing on check_run (hall_id) where state in ('due', 'in_progress');
