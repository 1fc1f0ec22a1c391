-- Guidance: where the floor sends customers, what it looked at before, and who stands at a kiosk for long.

create table guide_route (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('sent', 'came_back')),
  day date not null,
  sent_at timestamptz not null,
  advisor_id uuid not null,
  business text not null,
  agent boolean not null,
  way text not null check (way in ('counter', 'vip', 'kiosk', 'demo', 'rest', 'answered', 'fetch')),
  class text,
  ticket_id uuid,
  reason text not null,
  wait_s integer,
  papers text not null default '{}',
  told_missing boolean not null default false,
  prefill text not null default '{}',
  topic text,
  article text,
  solved boolean,
  follow_up_id uuid,
  back_at timestamptz,
  back_by uuid,
  back_reason text,
  primary key (hall_id, id),
  constraint guide_route_numbered check ((way in ('counter', 'vip')) = (ticket_id is not null)),
  constraint guide_route_answered check ((way = 'answered') = (topic is not null and article is not null and solved is not null)),
  constraint guide_route_back check ((state = 'came_back') = (back_at is not null and back_by is not null and back_reason is not null))
);
comment on table guide_route is 'A need that was asked on the floor and where the customer was sent (SVC-01): with the documents looked at before (ROLE-08), what the form will say, and the answer given on the spot.';
comment on column guide_route.papers is 'What was looked at before the wait, by the code of the paper: seen, missing or not needed. Never what stands on it.';
comment on column guide_route.prefill is 'What the customer wants, by codes of choices: the counter fills the form with it.';
comment on column guide_route.wait_s is 'The wait that was told, seconds.';
create index guide_route_day on guide_route (hall_id, day, sent_at);
create unique index guide_route_ticket on guide_route (hall_id, ticket_id) where ticket_id is not null;

create table kiosk_use (
  hall_id integer not null references hall,
  device_id uuid not null,
  in_use_since timestamptz,
  seen_wall timestamptz not null,
  over_at timestamptz,
  primary key (hall_id, device_id)
);
comment on table kiosk_use is 'Whether somebody stands at a kiosk, since when, and when that became long enough to offer help (SVC-03). Says nothing of who it is.';

alter table floor_alert drop constraint if exists floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling', 'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round', 'kiosk'));
