-- Surveys: what customers are asked beyond the rating of a visit, whom chance asks, and what they answered, as counts alone.

create table survey (
  hall_id integer not null check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'approved', 'running', 'closed', 'dropped')),
  title_zh text not null check (length(title_zh) between 2 and 40),
  title_en text not null check (length(title_en) between 2 and 80),
  questions text not null,
  share text not null,
  anonymous boolean not null,
  halls integer[] not null check (cardinality(halls) > 0),
  starts_on date not null,
  ends_on date not null,
  draw_key text not null,
  drafted_by uuid not null references person (id),
  drafted_at timestamptz not null,
  decided_by uuid references person (id),
  decided_at timestamptz,
  closed_at timestamptz,
  result text,
  primary key (hall_id, id),
  constraint survey_days check (ends_on >= starts_on),
  constraint survey_second_person check (decided_by is null or decided_by <> drafted_by)
);
create index survey_open on survey (hall_id, starts_on) where state in ('approved', 'running');
comment on table survey is 'What customers of some halls are asked: drafted by one, approved by another, begun and ended by the clock (SVC-15).';
comment on column survey.questions is 'The questions as JSON, each in both languages with its kind and options.';
comment on column survey.share is 'Of a hundred visits that ended, how many are asked, by class of the number; as JSON.';
comment on column survey.draw_key is 'What the draw is made from together with the visit: nobody at a counter knows it, so nobody chooses who is asked.';
comment on column survey.anonymous is 'Whether nothing but counts is kept of any answer; else customers still may answer so.';

create table survey_ask (
  hall_id integer not null references hall (id),
  survey_id uuid not null,
  ticket_id uuid not null,
  day date not null,
  class text not null,
  channel text not null check (channel in ('phone', 'counter_screen', 'program')),
  answered boolean not null default false,
  primary key (hall_id, survey_id, ticket_id)
);
create index survey_ask_sizes on survey_ask (hall_id, survey_id, class, answered);
comment on table survey_ask is 'That a visit was asked, and whether it has answered; never what (SVC-15).';

create table survey_tally (
  hall_id integer not null references hall (id),
  survey_id uuid not null,
  class text not null,
  question smallint not null check (question >= 0),
  choice smallint not null check (choice >= 0),
  count integer not null check (count > 0),
  primary key (hall_id, survey_id, class, question, choice)
);
comment on table survey_tally is 'How often each answer was given in a hall by a class over the whole survey: no visit, no person, no day stands beside it (SVC-15).';

create table survey_named_answer (
  hall_id integer not null references hall (id),
  survey_id uuid not null,
  ticket_id uuid not null,
  answers text not null,
  answered_at timestamptz not null,
  primary key (hall_id, survey_id, ticket_id)
);
comment on table survey_named_answer is 'What a customer answered who let the visit stand beside it; an anonymous answer leaves no row here.';

create table survey_sample (
  hall_id integer not null references hall (id),
  survey_id uuid not null,
  day date not null,
  class text not null,
  served integer not null check (served >= 0),
  drawn integer not null check (drawn between 0 and served),
  primary key (hall_id, survey_id, day, class)
);
comment on table survey_sample is 'Of a day that is over: how many visits of a class ended, and how many of them chance drew for this survey.';
