-- Agents: a document whose holder did not come, and who acts for the holder with both documents.

alter table identity_check add column absent boolean not null default false;
alter table identity_check drop constraint identity_check_state_check;
alter table identity_check add constraint identity_check_state_check check (state in ('presented', 'doubtful', 'passed', 'lodged', 'failed', 'expired'));
alter table identity_check drop constraint identity_check_passed_how_check;
alter table identity_check add constraint identity_check_passed_how_check check (passed_how in ('portrait', 'two_persons', 'document'));
comment on column identity_check.absent is 'The document was brought by somebody else: nobody was compared with it. Such a check is lodged, and never passes.';

alter table business_order add column agent_check_id uuid;
alter table business_order add column agent_relation text;
alter table business_order add column agent_letter_on date;
comment on column business_order.agent_check_id is 'Who acted for the holder, proven at the counter; check_id is then the holder''s own document, brought along.';
comment on column business_order.agent_letter_on is 'The day on the letter of authority that the clerk saw.';
