-- What a reader away from a counter gave is good once (RNM-02).

create table identity_device_reading (
  hall_id int not null,
  reader_nonce text not null check (length(reader_nonce) <= 80),
  device_id uuid not null,
  at timestamptz not null,
  primary key (hall_id, reader_nonce)
);
comment on table identity_device_reading is 'Readings of documents at kiosks and terminals, by their nonce alone: the same one is refused a second time (RNM-02).';
