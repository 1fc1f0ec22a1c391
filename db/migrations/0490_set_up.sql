-- What is set up on a customer's phone before they leave, point by point (SVC-12).
alter table business_order add column set_up text;
comment on column business_order.set_up is 'The points of the set-up that were gone through with the customer, as a JSON list of item and outcome.';
