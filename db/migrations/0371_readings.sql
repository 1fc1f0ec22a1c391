-- What a reader gave is good once (RNM-02).

alter table identity_check add column reader_nonce text check (length(reader_nonce) <= 80);
create unique index identity_check_reading on identity_check (hall_id, reader_nonce) where reader_nonce is not null;
comment on column identity_check.reader_nonce is 'The nonce of the reading; another check with it is refused (RNM-02).';
