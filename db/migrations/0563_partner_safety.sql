-- The duty toward entrusted counters: looked at each year, their people taught (SAF-07).

alter table partner_counter add column checked_on date;
alter table partner_counter add column checked_by uuid references person (id);
alter table partner_counter add column check_note text check (length(check_note) between 2 and 400);
comment on column partner_counter.checked_on is 'When the hall last looked at the safety of the counter as a whole (SAF-07).';

alter table partner_staff add column taught_on date;
alter table partner_staff add column taught_by uuid references person (id);
comment on column partner_staff.taught_on is 'When the hall last taught this person its safety rules (SAF-07).';
