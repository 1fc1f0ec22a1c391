-- What a kiosk did not give of a block it goes on holding: when it last told is the earliest its next number can be from.
alter table queue_lease add column told_at timestamptz;
comment on column queue_lease.told_at is 'When the kiosk last told what it gave of this block; null while it gave nothing.';
