-- The same level for every customer: what a manager said to a clerk whose visits differ between customers or hours (PRIN-04).

create table evenness_talk (
  hall_id integer not null references hall (id),
  id uuid not null,
  clerk_id uuid not null,
  sort text not null check (sort in ('class', 'hours')),
  part text not null,
  said text not null check (length(said) between 4 and 300),
  talked_by uuid not null,
  talked_at timestamptz not null,
  primary key (hall_id, id)
);
create index evenness_talk_clerk on evenness_talk (hall_id, clerk_id, talked_at);
comment on table evenness_talk is 'What a manager found and said when a clerk’s visits were uneven between customers or hours (PRIN-04).';
comment on column evenness_talk.sort is 'By what the visits were told apart: the class of the ticket or the part of the day.';
comment on column evenness_talk.part is 'Which class or part of the day stood out.';
