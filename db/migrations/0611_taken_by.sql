-- Whoever took a number for a customer does not serve it: the number's secret is what its customer rates with (SVC-20).

alter table queue_ticket add column taken_by uuid;
comment on column queue_ticket.taken_by is 'The person who took it on staff rights; nobody for a kiosk, a phone or a program.';
