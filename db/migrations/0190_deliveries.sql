-- What a customer agreed to point by point, and whether the phone was tried before they left.

alter table order_signature add column agreed text not null default '[]';
comment on column order_signature.agreed is 'The points of the agreement the customer ticked before signing, each with its edition: rights and duties, lawful use, no resale.';

alter table business_order add column tested text check (tested in ('works', 'call_fails', 'data_fails', 'no_phone', 'left'));
alter table business_order add column tested_at timestamptz;
comment on column business_order.tested is 'How the test call and the test of the net went before the customer left; null where nothing has to be tried.';
