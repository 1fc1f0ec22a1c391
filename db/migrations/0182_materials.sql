-- Materials: posters, brochures and forms of a hall, from their approval to the day they are taken down.

create table promo_material (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('draft', 'endorsed', 'approved', 'placed', 'expiring', 'removed', 'dropped')),
  kind text not null check (kind in ('poster', 'brochure', 'form')),
  origin text not null check (origin in ('province', 'hall')),
  topic text,
  title_zh text not null,
  title_en text not null,
  version text not null default '',
  place text not null,
  valid_from date not null,
  valid_until date not null,
  stock integer not null default 0 check (stock >= 0),
  reorder_at integer not null default 0 check (reorder_at >= 0),
  price_fen integer not null default 0 check (price_fen = 0),
  entered_by uuid not null,
  entered_at timestamptz not null,
  endorsed_by uuid,
  approved_by uuid,
  placed_by uuid,
  placed_at timestamptz,
  removed_by uuid,
  removed_at timestamptz,
  removed_picture_id uuid,
  primary key (hall_id, id),
  check (valid_from <= valid_until),
  check (approved_by is null or (approved_by <> entered_by and approved_by is distinct from endorsed_by)),
  check (origin = 'province' or state in ('draft', 'endorsed', 'dropped') or (endorsed_by is not null and approved_by is not null))
);
create index promo_material_standing on promo_material (hall_id, valid_until) where state not in ('removed', 'dropped');
comment on table promo_material is 'What hangs or lies in a hall (SIGN-06 to SIGN-09): owner, two signatures where the hall made it, place, first and last day.';
comment on column promo_material.price_fen is 'Always nothing: what lies there is given away (SIGN-08).';
comment on column promo_material.topic is 'Which part of the province’s set it tells (SIGN-07).';
