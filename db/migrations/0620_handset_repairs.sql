-- Customers' own phones that are taken in for repair, each with the time in which a price is said and in which it works again.

create table handset_repair (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('received', 'quoted', 'repairing', 'ready', 'collected')),
  number integer not null check (number > 0),
  model text not null check (length(model) between 2 and 60),
  imei_end text not null check (imei_end ~ '^[0-9]{4}$'),
  fault text not null check (length(fault) between 2 and 400),
  look text not null check (length(look) between 2 and 400),
  warranty boolean not null,
  data_told boolean not null check (data_told),
  phone_mask text not null,
  received_by uuid not null references person (id),
  received_at timestamptz not null,
  quote_due timestamptz not null,
  done_due timestamptz not null,
  quote_fen integer check (quote_fen >= 0),
  quote_note text,
  quoted_at timestamptz,
  agreed boolean,
  loan_tag text,
  loan_at timestamptz,
  work_note text,
  ready_at timestamptz,
  collected_at timestamptz,
  collected_by uuid references person (id),
  quote_late boolean not null default false,
  done_late boolean not null default false,
  primary key (hall_id, id),
  constraint handset_repair_quoted check (state = 'received' or quote_fen is not null),
  constraint handset_repair_warranty check (not warranty or quote_fen is null or quote_fen = 0)
);
create unique index handset_repair_number on handset_repair (hall_id, number);
create index handset_repair_open on handset_repair (hall_id, done_due) where state <> 'collected';
comment on table handset_repair is 'A customer''s phone that was taken in for repair: price, word of the customer, work, collection, each in its time (SVC-07, RPR-01, RPR-02).';
comment on column handset_repair.imei_end is 'The last four digits of its serial number: enough to tell two phones apart, too little to follow one.';
comment on column handset_repair.look is 'How it looked when it was taken in, as customer and clerk agreed.';
comment on column handset_repair.data_told is 'The customer was told that data may be lost and agreed.';
comment on column handset_repair.loan_tag is 'The phone that was lent meanwhile: from then on the time for the repair is kept.';
comment on column handset_repair.agreed is 'The customer''s word on the price; a price that is turned down gives the phone back as it came.';

create table handset_series (
  hall_id integer primary key references hall (id),
  last integer not null
);
comment on table handset_series is 'The last number a hall gave to a phone taken in for repair.';
