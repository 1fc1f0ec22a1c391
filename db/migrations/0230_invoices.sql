-- Tax invoices: asked of the issuer behind its port, numbered when they are issued, taken back in full by a red one.

create table invoice_series (
  hall_id integer not null,
  series text not null check (series in ('F', 'H')),
  last_number integer not null check (last_number > 0),
  primary key (hall_id, series)
);
comment on table invoice_series is 'The last number of each series of invoices of a hall: F for invoices, H for red ones. Taken in the act that issues, so a rollback leaves no gap (FEE-10).';

create table invoice (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('asked', 'stuck', 'refused', 'issued', 'reversing', 'reversed')),
  kind text not null check (kind in ('blue', 'red')),
  series text not null check (series in ('F', 'H')),
  number integer,
  tax_no text,
  day date not null,
  payment_id uuid not null,
  receipt_id uuid not null,
  ticket_id uuid not null,
  reverses_id uuid,
  contact_id uuid,
  title_kind text not null check (title_kind in ('personal', 'company')),
  sealed text not null,
  title_mask text not null,
  title_index text not null,
  tax_id_mask text,
  lines text not null,
  amount_fen bigint not null check (amount_fen > 0),
  tax_fen bigint not null check (tax_fen >= 0 and tax_fen < amount_fen),
  tax_percent integer not null check (tax_percent between 0 and 99),
  through text not null check (through in ('counter', 'link', 'system')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  issued_at timestamptz,
  tries integer not null default 1,
  why text,
  prints integer not null default 0,
  primary key (hall_id, id),
  unique (hall_id, series, number),
  constraint invoice_numbered check ((state in ('issued', 'reversing', 'reversed')) = (number is not null and tax_no is not null and issued_at is not null)),
  constraint invoice_red check ((kind = 'red') = (reverses_id is not null) and (kind = 'red') = (series = 'H')),
  constraint invoice_company check ((title_kind = 'company') = (tax_id_mask is not null))
);
comment on table invoice is 'A tax invoice of one payment, or the red one that takes it back in full: never changed in its figures, never deleted (FEE-10, PAY-02).';
comment on column invoice.sealed is 'The buyer: title and tax number, closed under the house''s key; lists show masks.';
comment on column invoice.tax_no is 'The number the issuer gave it.';
comment on column invoice.contact_id is 'Whose contact its link goes to; none when the customer left no phone.';
create unique index invoice_of_payment on invoice (hall_id, payment_id) where kind = 'blue' and state in ('asked', 'stuck', 'issued', 'reversing');
create unique index invoice_red_of on invoice (hall_id, reverses_id) where kind = 'red' and state <> 'refused';
create unique index invoice_tax_no on invoice (hall_id, tax_no);
create index invoice_day on invoice (hall_id, day);
create index invoice_title on invoice (hall_id, title_index);
create index invoice_open on invoice (hall_id, asked_at) where state in ('asked', 'stuck', 'reversing');

create table invoice_simulator (
  hall_id integer not null primary key references hall,
  behaviour text not null check (behaviour in ('issues', 'refuses', 'silent', 'late')),
  seconds integer not null check (seconds between 0 and 600)
);
comment on table invoice_simulator is 'How the simulated tax issuer of a hall behaves, for demonstrations and drills.';
