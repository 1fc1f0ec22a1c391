-- The carrier's own wallet (和包) as a tender beside cash, card, WeChat Pay and Alipay, wherever a tender is named.

alter table payment drop constraint payment_tender_check;
alter table payment add constraint payment_tender_check check (tender in ('cash', 'card', 'wechat', 'alipay', 'wallet'));
alter table payment_simulator drop constraint payment_simulator_tender_check;
alter table payment_simulator add constraint payment_simulator_tender_check check (tender in ('card', 'wechat', 'alipay', 'wallet'));
alter table receipt drop constraint receipt_tender_check;
alter table receipt add constraint receipt_tender_check check (tender in ('cash', 'card', 'wechat', 'alipay', 'wallet'));
alter table statement drop constraint statement_source_check;
alter table statement add constraint statement_source_check check (source in ('card', 'wechat', 'alipay', 'wallet', 'bank'));
alter table statement_item drop constraint statement_item_source_check;
alter table statement_item add constraint statement_item_source_check check (source in ('card', 'wechat', 'alipay', 'wallet', 'bank'));
alter table till_match drop constraint till_match_tender_check;
alter table till_match add constraint till_match_tender_check check (tender in ('cash', 'card', 'wechat', 'alipay', 'wallet'));
