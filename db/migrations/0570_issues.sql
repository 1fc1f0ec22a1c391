-- What is fed back and goes where its kind says, orders between the hall and departments, and customers who are called back.

create table issue (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('under_way', 'settled', 'concluded', 'closed')),
  number integer not null check (number > 0),
  kind text not null check (kind in ('complaint', 'suggestion', 'repair', 'network', 'department')),
  channel text not null check (channel in ('telephone', 'call_centre', 'letter', 'staff', 'recurring', 'call_back')),
  topic text not null check (topic in ('charges', 'handling', 'attitude', 'signal', 'broadband', 'system', 'device', 'surroundings',
    'waiting', 'handset', 'personal_data', 'marketing')),
  said text not null check (length(said) between 2 and 800),
  flow text not null check (flow in ('complaint', 'opinion', 'repair', 'cross_order')),
  flow_id uuid not null,
  repeats smallint not null default 0 check (repeats >= 0),
  phone_mask text,
  chased smallint not null default 0,
  received_by uuid references person (id),
  received_at timestamptz not null,
  settled_at timestamptz,
  cause text check (cause in ('staff', 'process', 'system', 'network', 'product', 'partner', 'place', 'customer')),
  cause_note text,
  action text,
  action_by uuid references person (id),
  action_due timestamptz,
  concluded_by uuid references person (id),
  concluded_at timestamptz,
  carried_out text,
  closed_at timestamptz,
  recurred_id uuid,
  recurred_at timestamptz,
  call_score smallint check (call_score between 1 and 5),
  score smallint check (score between 1 and 5),
  primary key (hall_id, id),
  constraint issue_caused check (repeats = 0 or state in ('under_way', 'settled') or cause is not null),
  constraint issue_acted check (repeats = 0 or state in ('under_way', 'settled') or action is not null),
  constraint issue_action_whole check ((action is null) = (action_by is null) and (action is null) = (action_due is null))
);
create unique index issue_number on issue (hall_id, number);
create unique index issue_flow on issue (hall_id, flow_id);
create index issue_received on issue (hall_id, received_at);
create index issue_topic on issue (hall_id, topic, received_at);
comment on table issue is 'What is fed back in a hall: its kind says which course it takes, its end asks for the cause (SVC-18, SVC-19).';
comment on column issue.flow is 'Whose machine carries it: a complaint, an opinion, a repair, or an order to a department.';
comment on column issue.repeats is 'How many of the same topic came before it within the norm''s days: from the norm''s number on, cause and action are asked for.';
comment on column issue.said is 'What is said, with long numbers masked; the customer''s own words stay sealed with the complaint or the opinion.';
comment on column issue.chased is 'How often its customer has asked again.';
comment on column issue.recurred_id is 'The later one of the same topic that came although this one''s action was carried out.';
comment on column issue.call_score is 'How the customer rates the call in which it was taken; score: how it was dealt with (SVC-20).';

create table issue_series (
  hall_id integer not null references hall (id),
  kind text not null check (kind in ('issue', 'cross_order')),
  last integer not null,
  primary key (hall_id, kind)
);
comment on table issue_series is 'The last number a hall gave to an issue and to an order to a department.';

create table cross_order (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('sent', 'taken', 'answered', 'closed', 'withdrawn')),
  number integer not null check (number > 0),
  kind text not null check (kind in ('fault', 'help')),
  department text not null check (department in ('network_operations', 'support', 'premises', 'engineering', 'administration',
    'planning', 'safety', 'legal', 'partner')),
  topic text not null,
  said text not null check (length(said) between 2 and 800),
  place text,
  level smallint not null default 1 check (level between 1 and 4),
  asked_by uuid references person (id),
  asked_at timestamptz not null,
  take_due timestamptz not null,
  answer_due timestamptz not null,
  taken_by uuid references person (id),
  taken_at timestamptz,
  answer text,
  answered_by uuid references person (id),
  answered_at timestamptz,
  late boolean not null default false,
  returned smallint not null default 0,
  note text,
  ended_at timestamptz,
  primary key (hall_id, id),
  constraint cross_order_other_side check (answered_by is null or answered_by is distinct from asked_by),
  constraint cross_order_answered check (state not in ('answered', 'closed') or answer is not null)
);
create unique index cross_order_number on cross_order (hall_id, number);
create index cross_order_open on cross_order (hall_id, department) where state in ('sent', 'taken', 'answered');
comment on table cross_order is 'What a hall asks of a department or a partner, with the time that was agreed for it (SVC-26, ROLE-28); a fault goes to the network operators (ROLE-29).';
comment on column cross_order.level is 'How high it has climbed because nobody answered: 1 the department, 2 the hall manager, 3 the branch, 4 the province.';
comment on column cross_order.late is 'Whether the answer came, or still is to come, after the time that was agreed.';

create table call_back (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('waiting', 'satisfied', 'dissatisfied', 'unreached')),
  rule text not null check (rule in ('high_value', 'new_product')),
  order_id uuid not null,
  business text not null,
  mask text not null,
  ordered_on date not null,
  drawn_at timestamptz not null,
  due_at timestamptz not null,
  tried_on text not null default '[]',
  answers text,
  note text,
  done_by uuid references person (id),
  done_at timestamptz,
  issue_id uuid,
  primary key (hall_id, id),
  constraint call_back_reopens check (state <> 'dissatisfied' or issue_id is not null)
);
create unique index call_back_order on call_back (hall_id, order_id);
create index call_back_due on call_back (hall_id, due_at) where state = 'waiting';
comment on table call_back is 'A customer who is to be called back after a business: drawn by rule, asked by script; whoever is not satisfied becomes a complaint (SVC-14).';
comment on column call_back.tried_on is 'The days on which nobody was reached, as a JSON list.';
comment on column call_back.issue_id is 'What became of a customer who was not satisfied.';
