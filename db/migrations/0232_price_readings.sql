-- What readers of the public price page say of it: understood or not, and what was unclear; per edition of the page.

create table price_reading (
  hall_id integer not null references hall,
  id uuid not null,
  edition text not null,
  understood boolean not null,
  unclear text check (unclear in ('price', 'unit', 'period', 'leaving', 'wording', 'finding')),
  day date not null,
  at timestamptz not null,
  primary key (hall_id, id),
  constraint price_reading_unclear check (understood = (unclear is null))
);
comment on table price_reading is 'One answer of a reader of the public price page: no name, no number, nothing that tells who it was (FEE-07). Append-only.';
comment on column price_reading.edition is 'Which page was read: it changes with every item, price or wording on it.';
create index price_reading_edition on price_reading (hall_id, edition, day);
