-- Safety of a hall: hazards and their five fixes, incidents and their investigation, the log of each day.

create table safety_series (
  hall_id integer not null references hall (id),
  kind text not null check (kind in ('hazard', 'incident')),
  last integer not null,
  primary key (hall_id, kind)
);
comment on table safety_series is 'The last number given to a hazard or an incident of a hall.';

create table hazard (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('reported', 'assessed', 'controlled', 'rectifying', 'verified', 'closed', 'transferred')),
  number integer not null,
  process text not null,
  said text not null check (length(said) between 4 and 400),
  place text not null check (length(place) between 1 and 60),
  reported_by uuid references person (id),
  reported_at timestamptz not null,
  assess_due timestamptz not null,
  grade text check (grade in ('general', 'major')),
  owner_id uuid not null references person (id),
  level integer not null default 1 check (level between 1 and 3),
  control_due timestamptz,
  measure text,
  area_closed boolean not null default false,
  told_at timestamptz,
  controlled_at timestamptz,
  fix text,
  fix_fen bigint not null default 0 check (fix_fen >= 0),
  fix_due timestamptz,
  fallback text,
  fixed_note text,
  fixed_by uuid references person (id),
  fixed_at timestamptz,
  verified_by uuid references person (id),
  returned integer not null default 0,
  letter text,
  ended_at timestamptz,
  primary key (hall_id, id),
  unique (hall_id, number),
  constraint hazard_two check (verified_by is null or verified_by <> fixed_by),
  constraint hazard_major check (grade is distinct from 'major' or controlled_at is null or (area_closed and told_at is not null))
);
create index hazard_open on hazard (hall_id, reported_at) where state not in ('closed', 'transferred');
comment on table hazard is 'A hazard from whoever saw it to the day it is gone (catalogue 6.14): graded, held down, mended with person, measure, money, limit and fallback.';
comment on column hazard.reported_by is 'Empty where it was reported without a name.';
comment on column hazard.level is 'Who hears of it: 1 the hall, 2 the branch, 3 the province, one up each time it is late.';

create table incident (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('detected', 'declared', 'responding', 'contained', 'recovered', 'reported', 'reviewed', 'closed', 'false_alarm')),
  number integer not null,
  class text check (class in ('production', 'social', 'natural', 'service', 'cyber')),
  kind text,
  grade text check (grade in ('general', 'major')),
  said text not null check (length(said) between 4 and 400),
  place text not null check (length(place) between 1 and 60),
  detected_by uuid not null references person (id),
  detected_at timestamptz not null,
  declared_at timestamptz,
  tell_due timestamptz,
  told_to text,
  told_at timestamptz,
  commander_id uuid references person (id),
  contained_at timestamptz,
  recovered_at timestamptz,
  injured integer not null default 0 check (injured between 0 and 500),
  loss_fen bigint not null default 0 check (loss_fen >= 0),
  course text,
  reported_at timestamptz,
  review_due timestamptz,
  lead_id uuid references person (id),
  cause text,
  responsibility text,
  measures text,
  reviewed_at timestamptz,
  ended_at timestamptz,
  primary key (hall_id, id),
  unique (hall_id, number),
  constraint incident_classed check (state in ('detected', 'false_alarm') or (class is not null and kind is not null and grade is not null)),
  constraint incident_lead check (lead_id is null or lead_id is distinct from commander_id),
  constraint incident_reviewed check (state not in ('reviewed', 'closed') or (cause is not null and responsibility is not null and measures is not null and lead_id is not null))
);
create index incident_counted on incident (hall_id, declared_at) where class in ('production', 'social', 'natural');
comment on table incident is 'An incident from its first minute to the measures that were done (catalogue 6.15).';

create table incident_evidence (
  hall_id integer not null,
  id uuid not null,
  incident_id uuid not null,
  kind text not null check (kind in ('record', 'footage', 'interview', 'picture', 'paper', 'other')),
  what text not null check (length(what) between 2 and 400),
  hash text not null,
  held_by uuid not null references person (id),
  held_at timestamptz not null,
  released_by uuid references person (id),
  released_at timestamptz,
  primary key (hall_id, id),
  foreign key (hall_id, incident_id) references incident (hall_id, id)
);
create index incident_evidence_of on incident_evidence (hall_id, incident_id);
comment on table incident_evidence is 'What is held of an incident until its review is over: the record of the hall, footage, notes of interviews.';

create table safety_log (
  hall_id integer not null references hall (id),
  day date not null,
  said text not null check (length(said) between 2 and 600),
  suspicious text check (length(suspicious) between 2 and 400),
  facts text not null,
  by_id uuid not null references person (id),
  at timestamptz not null,
  primary key (hall_id, day)
);
comment on table safety_log is 'The safety log: a signed page a day, with what the system knows of it beside what was written.';
comment on column safety_log.facts is 'Rounds walked and missed, hazards open and new, incidents, as they stood when it was signed.';
comment on column safety_log.suspicious is 'Suspicious people or things, described without a name.';

alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling',
  'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round', 'kiosk', 'repair', 'complaint', 'surge', 'hazard', 'incident'));
