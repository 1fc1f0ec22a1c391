-- Mystery visits: the bank of scenarios, the visits from plan to close, their pictures, and who knows whom.

create table mystery_scenario (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  kind text not null check (kind in ('tariff', 'business', 'errand')),
  ask_zh text not null check (length(ask_zh) between 4 and 300),
  ask_en text not null check (length(ask_en) between 4 and 300),
  right_zh text not null check (length(right_zh) between 2 and 500),
  right_en text not null check (length(right_en) between 2 and 500),
  entered_by uuid not null,
  entered_at timestamptz not null,
  retired_at timestamptz,
  primary key (hall_id, id)
);
comment on table mystery_scenario is 'What shoppers are sent to ask or to do, with the right answer (MYS-05). Above the halls: under hall 0.';

create table mystery_visit (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('planned', 'assigned', 'visited', 'submitted', 'to_rescore', 'quality_checked', 'published',
    'appealed', 'upheld', 'adjusted', 'final', 'rectifying', 'recheck_visited', 'closed', 'voided')),
  target_hall_id integer not null references hall (id),
  quarter text not null check (quarter ~ '^\d{4}Q[1-4]$'),
  from_on date not null,
  until_on date not null,
  slot text not null check (slot in ('peak', 'quiet')),
  scenarios uuid[] not null,
  double_of uuid,
  planned_by uuid not null,
  planned_at timestamptz not null,
  shopper_id uuid references person (id),
  assigned_at timestamptz,
  visited_at timestamptz,
  place_metres integer check (place_metres >= 0),
  place_accuracy_m integer check (place_accuracy_m >= 0),
  answers text,
  notes text,
  asked text,
  impression text,
  video_s integer check (video_s > 0),
  video_bytes bigint check (video_bytes > 0),
  video_sha256 text check (video_sha256 ~ '^[0-9a-f]{64}$'),
  video_kept text,
  submitted_at timestamptz,
  seen_by uuid[] not null default '{}',
  first_score double precision,
  second_answers text,
  second_score double precision,
  second_by uuid,
  second_at timestamptz,
  third_answers text,
  third_score double precision,
  third_by uuid,
  third_at timestamptz,
  score double precision check (score between 0 and 100),
  capped boolean,
  band text check (band in ('best', 'good', 'fair', 'poor')),
  published_by uuid,
  published_at timestamptz,
  due_at timestamptz,
  appeal text,
  appealed_by uuid,
  appealed_at timestamptz,
  ruling text,
  lifted text[] not null default '{}',
  ruled_score double precision check (ruled_score between 0 and 100),
  ruled_by uuid,
  ruled_second uuid,
  ruled_at timestamptz,
  revisit_due_at timestamptz,
  revisit_answers text,
  revisit_note text,
  revisited_by uuid,
  revisited_at timestamptz,
  overdue_at timestamptz,
  void_reason text,
  primary key (hall_id, id),
  check (until_on >= from_on),
  check (second_by <> shopper_id and third_by <> shopper_id and third_by <> second_by),
  check (ruled_by <> second_by and ruled_second <> second_by and ruled_by <> ruled_second),
  check (ruled_by <> third_by and ruled_second <> third_by)
);
create index mystery_visit_quarter on mystery_visit (hall_id, quarter, target_hall_id);
create index mystery_visit_shopper on mystery_visit (hall_id, shopper_id);
create index mystery_visit_target on mystery_visit (hall_id, target_hall_id, published_at);
comment on table mystery_visit is 'A mystery visit of a hall (6.18). It lies above the halls, under hall 0, on the wall clock: nothing of it stands among the hall''s own rows and events before it is published, and its shopper never does (ROLE-27).';
comment on column mystery_visit.target_hall_id is 'The hall that is visited.';
comment on column mystery_visit.double_of is 'The visit of another shopper with which this one is compared (MYS-06).';
comment on column mystery_visit.video_kept is 'Where the recording is kept: shown to reviewers alone, each look on record (MYS-03). The film itself shows staff and lies outside this system.';
comment on column mystery_visit.score is 'What was published; `ruled_score` is what an appeal made of it. Both stay.';

create table mystery_picture (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  visit_id uuid not null,
  shows text not null check (shows in ('problem', 'good')),
  kind text not null check (kind in ('image/jpeg', 'image/png', 'image/webp')),
  content bytea not null,
  sha256 text not null,
  taken_at timestamptz not null,
  primary key (hall_id, id)
);
create index mystery_picture_visit on mystery_picture (hall_id, visit_id);
comment on table mystery_picture is 'Pictures from a mystery visit: of what was wrong or very good. Who took them stands nowhere.';

create table mystery_tie (
  hall_id integer not null check (hall_id = 0),
  shopper_id uuid not null references person (id),
  target_hall_id integer not null references hall (id),
  said_at timestamptz not null,
  primary key (hall_id, shopper_id, target_hall_id)
);
comment on table mystery_tie is 'A shopper said to know somebody in a hall, and is not sent there (ROLE-27).';
