-- Rectification: a failed item of a sheet is mended by somebody, within its time, with a picture, and looked at by somebody else.

create table check_picture (
  hall_id integer not null references hall,
  id uuid not null,
  kind text not null check (kind in ('image/jpeg', 'image/png', 'image/webp')),
  content bytea not null check (length(content) between 1 and 524288),
  sha256 text not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (hall_id, id)
);
comment on table check_picture is 'What was found, and what it looks like mended: a picture taken at the place, never changed.';
comment on column check_picture.kind is 'What the bytes themselves say, whatever the sender called them.';

create table check_mend (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('open', 'mended', 'passed')),
  list text not null,
  code text not null,
  say_zh text not null,
  say_en text not null,
  clauses text[] not null,
  weight text not null check (weight in ('critical', 'major', 'minor')),
  needs_picture boolean not null,
  run_id uuid,
  note text not null,
  found_by uuid not null,
  found_at timestamptz not null,
  found_picture_id uuid,
  owner_id uuid not null,
  due_at timestamptz not null,
  mended_by uuid,
  mended_at timestamptz,
  mended_note text,
  mended_picture_id uuid,
  checked_by uuid,
  checked_at timestamptz,
  returned integer not null default 0,
  primary key (hall_id, id)
);
create unique index check_mend_open on check_mend (hall_id, list, code) where state <> 'passed';
comment on table check_mend is 'A failed item on its way to be mended (SIGN-01): owner, time, picture, second look.';

alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling', 'vacancy', 'mend', 'closed_early'));
