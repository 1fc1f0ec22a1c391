-- An improvement that a customer suggested: proposed by nobody of the staff, so whoever leads the hall may take it up (SUG-01).

alter table improvement drop constraint improvement_source_check;
alter table improvement add constraint improvement_source_check check (source in ('voice', 'staff', 'suggestion'));
alter table improvement drop constraint improvement_check2;
alter table improvement add constraint improvement_proposer check (source in ('voice', 'suggestion') or proposed_by is not null);
