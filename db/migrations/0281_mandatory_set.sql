-- What the province wants told in every hall, kept by the province itself.

create table material_topic (
  code text primary key check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  say_zh text not null,
  say_en text not null,
  wanted boolean not null,
  set_by uuid,
  set_at timestamptz not null default now()
);
comment on table material_topic is 'The mandatory set (SIGN-07): a topic the province wants told in every hall, or once wanted and no longer.';
insert into material_topic (code, say_zh, say_en, wanted) values
  ('new_services', '新业务须知', 'New services', true),
  ('fees', '资费', 'Fees', true),
  ('halls', '营业网点', 'Halls and hours', true),
  ('real_name', '实名登记须知', 'Real-name registration', true),
  ('fraud', '防诈骗提示', 'Beware of fraud', true),
  ('rights', '投诉与监督渠道', 'Complaints and supervision', true);
