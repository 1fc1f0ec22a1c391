create table bill_code (
  hall_id integer not null,
  id uuid not null,
  device_id uuid not null,
  account_id uuid,
  number_id uuid,
  mask text not null,
  made_at timestamptz not null,
  open_until timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  opened_at timestamptz,
  primary key (hall_id, id)
);
comment on table bill_code is 'Somebody at a kiosk, document on its reader and a number said, waits for the code that went to that number; opened once (PRM-02).';
comment on column bill_code.account_id is 'None: the document is not the holder''s, or the number is not ours; the kiosk is told the same, and no code opens anything.';
create index bill_code_number on bill_code (hall_id, number_id, made_at);
