-- What a hall does beyond its businesses: special services, guidance, sessions, outreach, programmes, market notes.

create table special_service (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('open', 'suspended', 'ended')),
  kind text not null check (kind in ('home_visit', 'bilingual', 'sign_language', 'family', 'night', 'booking', 'umbrella', 'guide')),
  terms_zh text not null check (length(terms_zh) between 4 and 28),
  terms_en text not null check (length(terms_en) between 4 and 70),
  owner_id uuid not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  review_by date not null,
  reviewed_at timestamptz,
  reviewed_by uuid,
  review_note text check (length(review_note) <= 200),
  primary key (hall_id, id)
);
create unique index special_service_kind on special_service (hall_id, kind) where state <> 'ended';
comment on table special_service is 'The special services a hall registers (SVC-10): who owns each, its terms as published, by when it is reviewed.';

create table special_use (
  hall_id integer not null references hall,
  id uuid not null,
  service_id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  primary key (hall_id, id)
);
create index special_use_of on special_use (hall_id, service_id, at);
comment on table special_use is 'Each time a special service was used (SVC-10); of the customer nothing is kept.';

create table guidance_note (
  hall_id integer not null references hall,
  id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  topic text not null check (topic in ('app', 'network', 'bill', 'terminal', 'settings', 'fraud', 'other')),
  minutes integer not null check (minutes between 1 and 120),
  elder boolean not null,
  solved boolean not null,
  primary key (hall_id, id)
);
create index guidance_note_at on guidance_note (hall_id, at);
comment on table guidance_note is 'The log of usage guidance (SVC-13): about what, how long, whether it helped; of the customer nothing is kept.';

create table elder_session (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('planned', 'held', 'called_off')),
  title_zh text not null,
  title_en text not null,
  at timestamptz not null,
  seats integer not null check (seats between 2 and 60),
  trainer_id uuid not null,
  planned_by uuid not null,
  attended integer,
  elders integer,
  note text check (length(note) <= 200),
  ended_at timestamptz,
  primary key (hall_id, id),
  check (state <> 'held' or (attended between 1 and seats and elders between 0 and attended))
);
create index elder_session_at on elder_session (hall_id, at);
comment on table elder_session is 'Training sessions for elder customers (SVC-13): announced, held with how many came, or called off.';

create table outreach_note (
  hall_id integer not null references hall,
  id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  kind text not null check (kind in ('umbrella', 'water', 'wait_told', 'helped', 'called', 'community')),
  people integer not null check (people between 1 and 200),
  note text not null default '' check (length(note) <= 200),
  primary key (hall_id, id)
);
create index outreach_note_at on outreach_note (hall_id, at);
comment on table outreach_note is 'What was done for customers unasked (PRIN-21): umbrella, water, a word about the wait, a call, an errand outside.';

create table market_note (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('filed', 'taken_up')),
  quarter text not null check (quarter ~ '^\d{4}Q[1-4]$'),
  needs text not null check (length(needs) between 10 and 600),
  competitors text not null check (length(competitors) between 10 and 600),
  plan text not null check (length(plan) between 10 and 600),
  filed_by uuid not null,
  filed_at timestamptz not null,
  taken_by uuid,
  taken_at timestamptz,
  answer text check (length(answer) <= 300),
  primary key (hall_id, id)
);
create unique index market_note_quarter on market_note (hall_id, quarter);
comment on table market_note is 'A hall’s note on its market, once a quarter (GEN-17): what customers need, who competes nearby, what is planned; the branch takes it up.';

create table service_programme (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('draft', 'approved', 'in_force', 'ended', 'dropped')),
  segment text not null check (segment in ('elder', 'student', 'foreign', 'group', 'go_tone')),
  name_zh text not null,
  name_en text not null,
  limits text not null default '[]',
  extras_zh text not null check (length(extras_zh) between 4 and 300),
  extras_en text not null check (length(extras_en) between 4 and 600),
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  decided_by uuid,
  begun_at timestamptz,
  ended_at timestamptz,
  primary key (hall_id, id),
  check (decided_by is null or decided_by <> drafted_by)
);
create unique index service_programme_segment on service_programme (hall_id, segment) where state in ('approved', 'in_force');
comment on table service_programme is 'A service programme for a segment of customers (GEN-18), layered over the norm of the hall: its limits are only tighter, its extras come on top.';
comment on column service_programme.limits is 'Keys of parameters and the values this hall keeps instead, as JSON; set as the hall’s own values while the programme is in force.';
