-- How the monthly bill reaches whoever pays it: kept with the account, a change from the next bill on.

alter table carrier_account add column bill_way text not null default 'sms' check (bill_way in ('sms', 'app', 'paper', 'none'));
alter table carrier_account add column next_bill_way text check (next_bill_way in ('sms', 'app', 'paper', 'none'));
alter table carrier_account add column next_bill_way_from date;
alter table carrier_account add column bill_way_order_id uuid;
alter table carrier_account add constraint carrier_account_bill_way check ((next_bill_way is null) = (next_bill_way_from is null));
comment on column carrier_account.bill_way is 'How its bills reach the customer, until next_bill_way_from.';
comment on column carrier_account.next_bill_way is 'How they do from that day on, the first of a month; none while nothing was changed.';
comment on column carrier_account.bill_way_order_id is 'The order that chose the next way: it alone takes its choice back.';
