-- The code that opens a card is read once by its holder (BIZ-11): that it was read is kept, the code never is.

alter table business_order add column code_shown_at timestamptz;
comment on column business_order.code_shown_at is 'When the customer read the code of the card on the own screen, once (BIZ-11); the code stands nowhere.';
