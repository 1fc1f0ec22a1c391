-- Training: who learns which course, the sessions, the tests, the certificates and the yearly pledge.

create table training_session (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('planned', 'running', 'held', 'cancelled')),
  course text not null,
  kind text not null check (kind in ('internal', 'external', 'online')),
  at timestamptz not null,
  minutes integer not null check (minutes between 10 and 480),
  room text not null check (length(room) between 1 and 60),
  trainer_id uuid references person (id),
  provider text check (length(provider) between 2 and 80),
  cost_fen bigint not null default 0 check (cost_fen >= 0),
  planned_by uuid not null,
  planned_at timestamptz not null,
  begun_at timestamptz,
  ended_at timestamptz,
  why text check (length(why) between 2 and 200),
  primary key (hall_id, id),
  check ((kind = 'internal') = (trainer_id is not null)),
  check ((kind = 'internal') = (provider is null))
);
create index training_session_at on training_session (hall_id, at);
comment on table training_session is 'A lesson on the plan of a hall (TRN-01): when, where, who teaches; held, or called off with the reason.';

create table training_enrolment (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('planned', 'enrolled', 'confirmed', 'attending', 'examined', 'passed', 'certified', 'expired', 'renewing', 'failed', 'retake', 'failed_final', 'absent')),
  person_id uuid not null references person (id),
  course text not null,
  session_id uuid,
  round integer not null default 1 check (round >= 1),
  retakes integer not null default 0 check (retakes >= 0),
  retake_until date,
  attended boolean not null default false,
  valid_from date,
  valid_until date,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (hall_id, id)
);
create unique index training_enrolment_open on training_enrolment (hall_id, person_id, course) where state <> 'failed_final';
create index training_enrolment_person on training_enrolment (hall_id, person_id);
comment on table training_enrolment is 'One person on the way through one course (catalogue 6.17), from the plan to the certificate and its renewal.';
comment on column training_enrolment.round is 'How often the course was begun anew: what was read for an old certificate does not count for the next.';
comment on column training_enrolment.attended is 'Whether enough of the course was read or sat through in this round; the test is refused before.';

create table training_reading (
  hall_id integer not null,
  enrolment_id uuid not null,
  round integer not null,
  unit text not null,
  read_at timestamptz not null,
  primary key (hall_id, enrolment_id, round, unit),
  foreign key (hall_id, enrolment_id) references training_enrolment (hall_id, id)
);
comment on table training_reading is 'A unit of a course read by a learner.';

create table training_presence (
  hall_id integer not null,
  session_id uuid not null,
  person_id uuid not null references person (id),
  enrolment_id uuid not null,
  confirmed_at timestamptz,
  in_at timestamptz,
  out_at timestamptz,
  minutes integer not null default 0 check (minutes >= 0),
  rating smallint check (rating between 1 and 5),
  absent_why text check (length(absent_why) between 2 and 200),
  paper text check (length(paper) between 2 and 60),
  primary key (hall_id, session_id, person_id),
  foreign key (hall_id, session_id) references training_session (hall_id, id)
);
create index training_presence_person on training_presence (hall_id, person_id);
comment on table training_presence is 'The attendance list of a lesson (GEN-12): signed in, signed out, minutes present, how the trainer was rated, why somebody was absent.';
comment on column training_presence.paper is 'The number of the certificate that an outside provider gave.';

create table training_attempt (
  hall_id integer not null,
  id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null references person (id),
  course text not null,
  kind text not null check (kind in ('written', 'practical')),
  drawn text[] not null,
  answers integer[],
  correct integer,
  passed boolean,
  marked_by uuid,
  note text check (length(note) between 2 and 300),
  begun_at timestamptz not null,
  done_at timestamptz,
  primary key (hall_id, id),
  foreign key (hall_id, enrolment_id) references training_enrolment (hall_id, id),
  check ((done_at is null) = (passed is null)),
  check (marked_by <> person_id)
);
create unique index training_attempt_open on training_attempt (hall_id, enrolment_id) where done_at is null;
create index training_attempt_enrolment on training_attempt (hall_id, enrolment_id, begun_at);
comment on table training_attempt is 'A test as it was drawn, answered and marked, or a practical part marked item by item by a trainer (TRN-04).';
comment on column training_attempt.drawn is 'The codes of the questions, or of the items of a practical part, in the order in which they were asked.';
comment on column training_attempt.answers is 'The choice at each question; at a practical item 1 for done and 0 for not.';

create table training_pledge (
  hall_id integer not null references hall (id),
  person_id uuid not null references person (id),
  kind text not null check (kind in ('ethics', 'confidentiality')),
  year integer not null,
  signed_at timestamptz not null,
  primary key (hall_id, person_id, kind, year)
);
comment on table training_pledge is 'A pledge signed by a member of staff for a year (PRIN-03, CONF-02).';

create table trainer_topic (
  person_id uuid not null references person (id),
  course text not null,
  certified_by uuid not null,
  certified_at timestamptz not null,
  valid_until date not null,
  primary key (person_id, course)
);
comment on table trainer_topic is 'What an internal trainer or expert may teach and mark, and until when (ROLE-14).';

-- Whoever is certified for a business today keeps the counter for sixty days, in which the courses of law are learned.
insert into certificate (person_id, skill, valid_until)
select distinct c.person_id, s.skill, current_date + 60
from certificate c, unnest(array['law_real_name', 'law_privacy', 'law_fire', 'law_fraud', 'law_cash']) s(skill)
on conflict do nothing;
