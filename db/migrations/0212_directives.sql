-- Directives: what a branch asks of many halls at once, carried out in each as a rectification of its own.

create table directive (
  hall_id integer not null default 0 check (hall_id = 0),
  id uuid not null,
  state text not null check (state in ('open', 'closed')),
  say_zh text not null check (length(say_zh) between 2 and 80),
  say_en text not null check (length(say_en) between 2 and 160),
  note text not null check (length(note) <= 500),
  clause text not null,
  weight text not null check (weight in ('critical', 'major', 'minor')),
  needs_picture boolean not null,
  due_at timestamptz not null,
  halls integer[] not null check (cardinality(halls) > 0),
  unmanned integer not null default 0,
  set_by uuid not null,
  set_at timestamptz not null,
  closed_at timestamptz,
  primary key (hall_id, id)
);
comment on table directive is 'A task set for many halls at once (ORG-13). hall_id is 0: it lies above the halls; what each hall does about it is a rectification there, under its id.';
comment on column directive.halls is 'The halls it reaches: those with a manager when it was set.';
comment on column directive.unmanned is 'How many halls were chosen and have no manager to do it.';
