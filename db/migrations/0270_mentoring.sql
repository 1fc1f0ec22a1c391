-- An intern acts beside a named colleague only: who asked whom, who accepted, and until when it held (ROLE-07).

create table mentoring (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('asked', 'on', 'declined', 'withdrawn', 'ended')),
  intern_id uuid not null references person,
  mentor_id uuid not null references person,
  asked_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  primary key (hall_id, id),
  constraint mentoring_two check (intern_id <> mentor_id)
);
comment on table mentoring is 'An intern and the colleague who answers for what the intern does: asked by the intern, accepted by the mentor, ended by either or with the day (ROLE-07).';
create unique index mentoring_open on mentoring (hall_id, intern_id) where state in ('asked', 'on');
create unique index mentoring_one_intern on mentoring (hall_id, mentor_id) where state = 'on';

alter table pair_act add column spent_at timestamptz;
comment on column pair_act.spent_at is 'When the act that was confirmed for an intern was done; a confirmation serves one act.';
