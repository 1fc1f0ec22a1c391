-- What the wall screens play, and what a zone of its own has to have: both are promotion material.

alter table promo_material drop constraint promo_material_kind_check;
alter table promo_material add constraint promo_material_kind_check check (kind in ('poster', 'brochure', 'form', 'clip'));
alter table promo_material add column body_zh text check (length(body_zh) <= 120);
alter table promo_material add column body_en text check (length(body_en) <= 240);
alter table promo_material add constraint promo_material_clip check (kind <> 'clip' or (body_zh is not null and body_en is not null));
comment on column promo_material.body_zh is 'What a clip of the wall screens says under its title (FAC-19).';

create table clip_play (
  hall_id integer not null references hall,
  material_id uuid not null,
  device_id uuid not null,
  day date not null,
  plays integer not null check (plays > 0),
  seconds integer not null check (seconds > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (hall_id, material_id, device_id, day)
);
create index clip_play_day on clip_play (hall_id, day);
comment on table clip_play is 'The play log of the wall screens (FAC-19): how often and how long a clip was shown on a screen on a day, as the screen reported it.';

alter table material_topic add column zone text;
comment on column material_topic.zone is 'A topic wanted only where the hall has a zone of this kind, such as the GoTone zone (FAC-11).';
insert into material_topic (code, say_zh, say_en, wanted, zone) values
  ('gotone_plans', '全球通套餐', 'GoTone plans', true, 'goTone'),
  ('gotone_service', '全球通专属服务', 'GoTone services', true, 'goTone');
