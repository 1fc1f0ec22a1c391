-- The questions of fraud: asked of the customer, answered on the second screen, kept with the order.

alter table business_order add column risk_kind text check (risk_kind in ('new_connection', 'sim_replacement', 'large_payment'));
alter table business_order add column risk_flag text check (risk_flag in ('asked', 'clear', 'red', 'allowed'));
alter table business_order add column risk_answers text;
alter table business_order add column risk_at timestamptz;
comment on column business_order.risk_flag is 'Whether the customer was warned and asked: asked, clear, red, or red and allowed by whoever led the hall. Null when nothing had to be asked.';
comment on column business_order.risk_answers is 'The edition of the warning and the customer''s answers, yes or no, by question code.';
