-- An order goes through eight states in some minutes. As long as no index looks at its state, each move stays on the
-- page and in no index (docs/decisions/0028): what indexes ask is whether an order is unfinished, and that changes once.
alter table business_order add column unfinished boolean not null generated always as (
  state in ('draft', 'identified', 'eligible', 'disclosed', 'confirmed', 'paid', 'no_charge', 'executing', 'pre_accepted', 'reversal_pending')
) stored;
drop index business_order_open;
create index business_order_open on business_order (hall_id) where unfinished;
drop index business_order_of_person;
create index business_order_of_person on business_order (hall_id, person_id) where person_id is not null;
alter table business_order set (fillfactor = 70);
