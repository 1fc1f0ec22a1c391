-- Accountability for service below the norm: a fact, a clause, a measure, the person's own word, a decision, an appeal.

create table accountability_case (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('proposed', 'stated', 'decided', 'appealed', 'closed', 'dropped')),
  fact text not null check (length(fact) between 4 and 500),
  clause text not null,
  mend_id uuid,
  happened_on date not null,
  responsible_id uuid not null references person (id),
  leader_id uuid not null references person (id),
  measure text not null check (measure in ('coaching', 'points', 'money')),
  amount integer not null default 0 check (amount >= 0),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  due_at timestamptz,
  own_word text check (length(own_word) between 2 and 1000),
  stated_at timestamptz,
  decided_measure text check (decided_measure in ('coaching', 'points', 'money')),
  decided_amount integer check (decided_amount >= 0),
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  appeal text check (length(appeal) between 2 and 1000),
  appealed_at timestamptz,
  ruled_measure text check (ruled_measure in ('coaching', 'points', 'money', 'none')),
  ruled_amount integer check (ruled_amount >= 0),
  ruling text,
  ruled_by uuid,
  ruled_at timestamptz,
  overdue_at timestamptz,
  primary key (hall_id, id),
  check (responsible_id <> leader_id),
  check (responsible_id <> proposed_by),
  check (decided_by <> proposed_by and decided_by <> responsible_id),
  check (ruled_by <> decided_by and ruled_by <> responsible_id)
);
create index accountability_case_person on accountability_case (hall_id, responsible_id);
comment on table accountability_case is 'A case of accountability (GEN-15): what happened, against which clause, who answers for it and who leads that person, what is proposed, what the person says, what another decides, and the appeal.';
comment on column accountability_case.amount is 'Points, or fen for money; nothing for coaching. What was proposed, decided and ruled all stay.';
comment on column accountability_case.mend_id is 'The rectification it came from, when it came from a check.';
