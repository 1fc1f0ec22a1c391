-- Evaluations: schemes as data, and what was frozen, decided and done by period.

create table evaluation_scheme (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('drafted', 'published', 'retired')),
  unit_id integer not null references unit (id),
  unit_path text not null,
  cadence text not null check (cadence in ('month', 'year')),
  name_zh text not null check (length(name_zh) between 2 and 60),
  name_en text not null check (length(name_en) between 2 and 120),
  items text not null,
  why_less text not null default '' check (length(why_less) <= 300),
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  published_by uuid check (published_by <> drafted_by),
  published_at timestamptz,
  primary key (hall_id, id)
);
create unique index evaluation_scheme_live on evaluation_scheme (hall_id, unit_id, cadence) where state = 'published';
comment on table evaluation_scheme is 'What a unit is evaluated by, month by month or year by year (GEN-13, GEN-14, GEN-19). hall_id is 0: it lies above the halls.';
comment on column evaluation_scheme.items is 'JSON: for each metric its weight, its target and the value below which it is red.';
comment on column evaluation_scheme.why_less is 'Why satisfaction does not weigh most, where it does not (GEN-19).';

create table evaluation (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('frozen', 'decided', 'closed')),
  scheme_id uuid not null,
  unit_id integer not null references unit (id),
  unit_path text not null,
  cadence text not null check (cadence in ('month', 'year')),
  period text not null check (period ~ '^\d{4}(-\d{2})?$'),
  items text not null,
  data text not null,
  sha256 text not null,
  frozen_at timestamptz not null,
  due_at timestamptz not null,
  overdue_at timestamptz,
  decision text check (length(decision) between 4 and 1000),
  decided_by uuid,
  decided_at timestamptz,
  actions uuid[] not null default '{}',
  tasks uuid[] not null default '{}',
  primary key (hall_id, id)
);
create unique index evaluation_period on evaluation (hall_id, unit_id, cadence, period);
comment on table evaluation is 'One period of a unit evaluated (GEN-13, GEN-14): the figures frozen as they stood, the decision, and what was asked of the halls.';
comment on column evaluation.items is 'The items of the scheme as they were when the figures were frozen.';
comment on column evaluation.data is 'JSON: the figures of every hall as they stood; never written again, and its hash stands in the event.';
comment on column evaluation.actions is 'The directives by which the decision is carried out.';
comment on column evaluation.tasks is 'The directives that red items opened by themselves (GEN-14).';
