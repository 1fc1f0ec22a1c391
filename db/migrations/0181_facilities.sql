-- Facilities: the zones of a hall with what stands in them, and the sign of every counter and zone.

create table hall_zone (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('in_use', 'retired')),
  kind text not null check (kind in ('consultation', 'acceptance', 'payment', 'deviceSales', 'selfService', 'vip', 'demo', 'rest', 'group', 'goTone')),
  name_zh text not null,
  name_en text not null,
  also text[] not null default '{}',
  post text,
  staff_min integer not null default 0 check (staff_min between 0 and 20),
  equipment text not null default '{}',
  picture_id uuid,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (hall_id, id)
);
create unique index hall_zone_name on hall_zone (hall_id, name_zh) where state = 'in_use';
comment on table hall_zone is 'A functional zone of a hall (FAC-02 to FAC-11): its kind, what else it serves as, who stands there, what stands in it.';
comment on column hall_zone.also is 'Kinds the zone serves as besides its own: a VIP room may be the group desk (FAC-10).';
comment on column hall_zone.equipment is 'How many of each kind stand there, as JSON.';
comment on column hall_zone.picture_id is 'How the zone looks in order (ENV-04): a kept picture of the place.';

create table hall_sign (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('wanted', 'hung')),
  subject text not null,
  shows text not null default '',
  hung_by uuid,
  hung_at timestamptz,
  renew_at timestamptz,
  primary key (hall_id, id)
);
create unique index hall_sign_subject on hall_sign (hall_id, subject);
comment on table hall_sign is 'The sign of a counter or zone (SIGN-11 to SIGN-15): what it shows, since when it hangs, when it is renewed.';
comment on column hall_sign.shows is 'What was printed on it, so that a change of the registry is seen (SIGN-12).';
