-- What is paid onto a customer's account has a numbered paper as cash has; no visit belongs to it.

alter table receipt alter column ticket_id drop not null;
alter table receipt drop constraint receipt_tender_check;
alter table receipt add constraint receipt_tender_check check (tender in ('cash', 'card', 'wechat', 'alipay', 'wallet', 'account'));
alter table receipt add constraint receipt_account check ((ticket_id is null) = (tender = 'account') and (tender <> 'account' or (cash_fen = 0 and beside_fen = 0)));
comment on column receipt.ticket_id is 'The visit it was written in; what went onto an account was paid in none.';
comment on column receipt.tender is 'How the money came or went; onto an account for what no till hands out.';
