-- A number that is closed: what is left on its account goes back to the holder, and nobody is talked into staying twice.
alter table carrier_number add column stay_offered_at timestamptz;
comment on column carrier_number.stay_offered_at is 'When its holder, who wanted to close it, was asked to stay; asked once (BIZ-14).';

alter table refund alter column payment_id drop not null;
alter table refund add column out_of text not null default 'refund_due' check (out_of in ('refund_due', 'balance_returned'));
comment on column refund.out_of is 'The account of the books it goes out of: money taken for nothing, or a balance paid out for the carrier.';
comment on table refund is 'Money owed back to a customer: taken for nothing, on the same day; a closed number’s balance, within days.';
