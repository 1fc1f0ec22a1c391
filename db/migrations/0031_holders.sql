-- One phone, one number at a time: whoever takes by phone holds the phone's own row first.

create table queue_holder (
  hall_id integer not null references hall,
  holder_hash text not null,
  taken_at timestamptz not null,
  primary key (hall_id, holder_hash)
);
comment on table queue_holder is 'Phones that took numbers here; the row makes two takings of one phone come one after the other.';
