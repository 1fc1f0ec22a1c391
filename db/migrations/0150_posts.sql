-- Posts: who is in charge at this minute, who stands in for a post, who has read the card of a post, who holds which key.

alter table role_assignment add column given_at timestamptz;
comment on column role_assignment.given_at is 'When the role was given, by the wall clock; null for those from before this was kept.';

create table post_reading (
  hall_id integer not null references hall,
  person_id uuid not null references person,
  version_id uuid not null,
  clause text not null,
  read_at timestamptz not null,
  primary key (hall_id, person_id, version_id)
);
comment on table post_reading is 'A card of a post, read and signed for by one person: one row a version (GEN-11).';

create table post_watch (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('on', 'handed_over', 'ended')),
  day date not null,
  person_id uuid not null,
  since timestamptz not null,
  until timestamptz,
  after_id uuid,
  reason text,
  primary key (hall_id, id),
  check ((state = 'on') = (until is null))
);
create unique index post_watch_on on post_watch (hall_id) where state = 'on';
create index post_watch_day on post_watch (hall_id, day);
comment on table post_watch is 'Who is the duty manager of a hall from when until when: never two, and no gap while the hall is open (ROLE-03).';
comment on column post_watch.reason is 'Why it was taken over without the other''s signature.';

create table post_deputy (
  hall_id integer not null references hall,
  post text not null,
  person_id uuid not null references person,
  named_by uuid not null,
  named_at timestamptz not null,
  primary key (hall_id, post, person_id)
);
comment on table post_deputy is 'Who stands in for a post of the hall by name (ROLE-13).';

create table post_key (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('held', 'passed_on')),
  item text not null check (item in ('door_key', 'storeroom_key', 'safe_key', 'safe_code')),
  person_id uuid not null references person,
  since timestamptz not null,
  until timestamptz,
  primary key (hall_id, id),
  check ((state = 'held') = (until is null))
);
create unique index post_key_held on post_key (hall_id, item) where state = 'held';
comment on table post_key is 'Who holds which key, and who knows the code of the safe; the two never meet in one person (ROLE-11).';

-- A mandatory post that nobody holds stands on the floor as an alert of its own (ROLE-13).
alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling', 'vacancy'));
