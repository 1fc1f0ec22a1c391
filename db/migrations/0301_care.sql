-- What a hall lends to customers, and what lies in its first-aid box.

create table loan (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('lent', 'returned', 'lost')),
  kind text not null check (kind in ('umbrella', 'reading_glasses', 'power_bank', 'wheelchair')),
  piece text not null check (length(piece) between 1 and 10),
  borrower_tail text not null check (borrower_tail ~ '^[0-9]{4}$'),
  lent_by uuid not null,
  lent_at timestamptz not null,
  due_at timestamptz not null,
  over_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  primary key (hall_id, id)
);
create unique index loan_out on loan (hall_id, kind, piece) where state = 'lent';
create index loan_recent on loan (hall_id, lent_at);
comment on table loan is 'The ledger of umbrellas and the like (FAC-09): which piece, until when; of the borrower the last four digits of a number and nothing else.';

create table aid_item (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('in_box', 'expiring', 'taken_out')),
  name_zh text not null,
  name_en text not null,
  quantity integer not null check (quantity > 0),
  expires_on date not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (hall_id, id)
);
create index aid_item_in_box on aid_item (hall_id, expires_on) where state <> 'taken_out';
comment on table aid_item is 'What lies in the first-aid box (FAC-09), each with its last day; a reminder comes before it.';
