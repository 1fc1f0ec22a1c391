-- A number that was somebody's before: whoever takes it is warned of what may still hang on it.

alter table carrier_number add column recycled_at timestamptz;
comment on column carrier_number.recycled_at is 'When a number that had been somebody''s became free again; null for one that never was.';
