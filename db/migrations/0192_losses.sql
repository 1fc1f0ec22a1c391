-- Losses reported from anywhere, at any hour: stopped at once, or as soon as the core is reached, with a clock on it.

create table order_loss (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('reported', 'late', 'stopped', 'dismissed')),
  channel text not null check (channel in ('web', 'call')),
  number_mask text not null,
  said text,
  reported_at timestamptz not null,
  due_at timestamptz not null,
  stopped_at timestamptz,
  primary key (hall_id, id)
);
comment on table order_loss is 'A loss report by web or by phone: from the report to the moment the card was stopped.';
comment on column order_loss.said is 'What was said, sealed while the core is out of reach; nothing once it was answered.';
create index order_loss_open on order_loss (hall_id) where state in ('reported', 'late');
