-- The tenders of an approved day are owed by payment systems and bank until their statement says they came (CASH-08).

create index ledger_balance_due on ledger_balance (hall_id, account, holder_id) where account in ('due_card', 'due_wechat', 'due_alipay', 'due_wallet', 'deposit');
comment on index ledger_balance_due is 'What is still owed to a day, whichever days its books were written on.';

alter table statement_item add column holder_id uuid;
comment on column statement_item.holder_id is 'The settlement of the day whose money it is about; null where the books of that day were closed before clearing was kept, and nothing is posted.';
alter table statement_item drop constraint statement_item_why_check;
alter table statement_item add constraint statement_item_why_check check (why in ('missing', 'not_ours', 'amount', 'counted'));
