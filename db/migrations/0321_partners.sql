-- Partner counters: who runs them in our hall, who works there, under which safety agreement, and what was found there.

create table partner_counter (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('entered', 'open', 'shut', 'ended')),
  name text not null check (length(name) between 2 and 60),
  operator text not null check (length(operator) between 2 and 80),
  in_charge text not null check (length(in_charge) between 2 and 40),
  goods text[] not null check (cardinality(goods) > 0),
  agreement_no text,
  signed_on date,
  valid_until date,
  partner_id uuid references person (id),
  entered_by uuid not null,
  entered_at timestamptz not null,
  why_shut text,
  primary key (hall_id, id),
  check (valid_until >= signed_on)
);
comment on table partner_counter is 'A counter that a partner runs inside a hall (ORG-09): shut as soon as its safety agreement is over.';
comment on column partner_counter.in_charge is 'Whom the hall holds responsible for it.';
comment on column partner_counter.partner_id is 'The account of the partner, who sees this counter and nothing else (ROLE-22).';

create table partner_staff (
  hall_id integer not null references hall (id),
  id uuid not null,
  counter_id uuid not null,
  name text not null check (length(name) between 2 and 40),
  work text not null check (length(work) between 2 and 60),
  since date not null,
  left_on date,
  primary key (hall_id, id)
);
create index partner_staff_counter on partner_staff (hall_id, counter_id);
comment on table partner_staff is 'Who works at a partner counter: the list the hall keeps of people who are not its own (ORG-09).';

create table partner_finding (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('raised', 'answered', 'closed')),
  counter_id uuid not null,
  said text not null check (length(said) between 4 and 300),
  clause text not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  due_at timestamptz not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  primary key (hall_id, id),
  check (closed_by <> answered_by)
);
create index partner_finding_counter on partner_finding (hall_id, counter_id);
comment on table partner_finding is 'What the hall asks of a partner counter to be mended: answered by the partner, closed by the hall (ROLE-22).';
