-- Guardians of minors: what proves the relation, and the separate consent given on the second screen.

alter table business_order add column guardian_relation text;
alter table business_order add column guardian_proof text;
alter table business_order add column consent_flag text check (consent_flag in ('asked', 'given'));
alter table business_order add column consent_version text;
alter table business_order add column consent_at timestamptz;
comment on column business_order.guardian_relation is 'What the guardian is to a minor: parent, or appointed.';
comment on column business_order.guardian_proof is 'The paper that showed it, seen by the clerk: household register, birth certificate, certificate of guardianship.';
comment on column business_order.consent_flag is 'Whether a guardian''s separate consent to the child''s data was asked for, and given, on the second screen. Null when the age asks for none.';
