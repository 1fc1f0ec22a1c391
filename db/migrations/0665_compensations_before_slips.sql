-- What was paid onto an account before such payments had slips has none, and none is made up for it: the numbers of a series
-- say what was written on their day. It is marked once, here; the law of slips asks one of every other payment.

alter table compensation add column before_slips boolean not null default false;
update compensation c set before_slips = true
where c.paid_how = 'account' and c.state in ('paid', 'published')
  and not exists (select 1 from receipt r where r.hall_id = c.hall_id and r.payment_id = coalesce(c.paid_id, c.id) and r.series = 'T');
comment on column compensation.before_slips is 'Paid onto an account before payments onto accounts had numbered slips: it has none, and the law of slips does not ask for one.';
