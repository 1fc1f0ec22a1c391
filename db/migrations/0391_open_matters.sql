-- What is still open for the customer who is here, without going through a hall's orders (SVC-07).

create index business_order_of_person on business_order (hall_id, person_id)
  where state in ('paid', 'executing', 'completed', 'pre_accepted', 'reversal_pending', 'failed');
