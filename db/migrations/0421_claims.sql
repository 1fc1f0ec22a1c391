-- A claim about an order names the receipt it was paid with: nothing overcharged can be more than stood on it.
alter table compensation add column charged_fen bigint check (charged_fen >= 0);
comment on column compensation.charged_fen is 'What the receipt a claim names charged for this number; null where it names the bill of a month (PRM-04).';
