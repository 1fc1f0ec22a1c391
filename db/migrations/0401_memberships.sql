-- Of which corporate customer somebody is a member (ROLE-25).

alter table carrier_customer add column corporate text check (length(corporate) between 2 and 40);
comment on column carrier_customer.corporate is 'The corporate customer whose member this one is; null for nobody''s. With the tier it decides which lines are open (ROLE-25).';
