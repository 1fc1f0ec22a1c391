-- Who and where: organisation, halls, people, what they may do, the sessions they hold.

create table unit (
  id integer primary key,
  parent_id integer references unit,
  path text not null unique,
  kind text not null check (kind in ('province', 'branch')),
  name_zh text not null,
  name_en text not null
);
comment on table unit is 'The organisation above the halls: province company and city branches.';
comment on column unit.path is 'Ids from the root, such as /1/11/: a role on a unit reaches every hall below it.';

create table hall (
  id integer primary key,
  unit_id integer not null references unit,
  path text not null,
  name_zh text not null,
  name_en text not null,
  hall_type text not null check (hall_type in ('self_operated', 'partner', 'outsourced', 'owned_third_party_run', 'direct_store', 'entrusted_store', 'franchise', 'authorised_agent')),
  brand text not null default 'goutong100',
  star integer check (star between 1 and 5),
  round_the_clock boolean not null default false,
  address_zh text not null,
  address_en text not null,
  property_basis text not null check (property_basis in ('built', 'bought', 'leased')),
  lease_until date,
  licence_no text,
  licence_until date,
  operator_zh text,
  supervision_phone text,
  registry_state text not null default 'active' check (registry_state in ('active', 'suspended', 'retired')),
  opens text not null check (opens ~ '^\d\d:\d\d$'),
  closes text not null check (closes ~ '^\d\d:\d\d$'),
  plan text not null default '{}',
  for_replay boolean not null default false
);
comment on table hall is 'The registry of service halls (ORG-01).';
comment on column hall.plan is 'Where counters stand: rows of the floor plan, as JSON.';

create table calendar_day (
  day date primary key,
  works boolean not null,
  name_zh text,
  name_en text
);
comment on table calendar_day is 'The national working calendar with make-up days; days after the last row are not known.';

create table person (
  id uuid primary key,
  staff_no text not null unique,
  name text not null,
  name_en text not null,
  title text not null default 'none' check (title in ('none', 'mr', 'ms')),
  home_hall_id integer references hall,
  unit_id integer references unit,
  state text not null default 'active' check (state in ('active', 'left')),
  password_hash text,
  wrong_count integer not null default 0,
  locked_until timestamptz,
  demo_order integer
);
comment on table person is 'Staff: one person, one account (STF-03).';

create table role_assignment (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null,
  hall_id integer references hall,
  unit_id integer references unit,
  check ((hall_id is null) <> (unit_id is null))
);
create index role_assignment_person on role_assignment (person_id);

create table certificate (
  person_id uuid not null references person,
  skill text not null,
  valid_until date not null,
  primary key (person_id, skill)
);
comment on table certificate is 'Which businesses a clerk may do; an expired one counts as none (BIZ-03).';

create table machine_client (
  id uuid primary key,
  name text not null,
  role text not null,
  hall_id integer references hall,
  unit_id integer references unit,
  token_hash text not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz,
  check ((hall_id is null) <> (unit_id is null))
);
comment on table machine_client is 'Outside programs with a bearer token.';

create table device (
  hall_id integer not null references hall,
  id uuid not null,
  kind text not null check (kind in ('kiosk', 'wall', 'counter_screen', 'rating_screen')),
  code text not null,
  counter_id uuid,
  pairing_code text,
  paired_at timestamptz,
  last_seen_at timestamptz,
  condition text not null default 'unknown' check (condition in ('unknown', 'ok', 'paper_low', 'paper_out', 'fault')),
  retired_at timestamptz,
  primary key (hall_id, id)
);
create unique index device_code on device (hall_id, code);

create table session (
  hall_id integer not null,
  id uuid not null,
  actor_id uuid not null,
  kind text not null check (kind in ('person', 'device')),
  surface text not null,
  secret_hash text not null,
  made_at timestamptz not null,
  proved_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (hall_id, id)
);
comment on table session is 'Who is signed in where; hall_id is the home of the person (0 above the halls).';
create index session_actor on session (hall_id, actor_id) where ended_at is null;

create table duty (
  hall_id integer not null references hall,
  day date not null,
  person_id uuid not null references person,
  post text not null,
  starts text not null check (starts ~ '^\d\d:\d\d$'),
  ends text not null check (ends ~ '^\d\d:\d\d$'),
  primary key (hall_id, day, person_id, starts)
);
comment on table duty is 'Who is at work today and at which post.';
