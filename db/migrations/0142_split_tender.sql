-- One payment over two tenders: a part in cash beside the tender it is named by, all of it or nothing.

alter table payment add column cash_fen bigint not null default 0;
alter table payment add constraint payment_parts check (cash_fen >= 0 and cash_fen < amount_fen and (tender <> 'cash' or cash_fen = 0));
alter table payment add constraint payment_split check (cash_fen = 0 or (received_fen is not null and change_fen = received_fen - cash_fen and change_fen >= 0));
comment on column payment.cash_fen is 'The part handed over in cash when the rest goes by another tender; 0 when one tender pays all.';
alter table receipt add column cash_fen bigint not null default 0;
alter table receipt add constraint receipt_parts check (cash_fen >= 0 and cash_fen <= amount_fen and (tender <> 'cash' or cash_fen = 0));
comment on column receipt.cash_fen is 'The part of it that was cash beside its tender.';
alter table refund add column cash_fen bigint not null default 0;
alter table refund add constraint refund_parts check (cash_fen >= 0 and cash_fen <= amount_fen and (tender <> 'cash' or cash_fen = 0));
comment on column refund.cash_fen is 'The part of it that goes back in cash: what was paid in cash.';
