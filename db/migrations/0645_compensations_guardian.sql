-- Cash of a minor who came goes to them with their guardian beside them, as every other act does.

alter table compensation add column paid_guardian_check_id uuid;
comment on column compensation.paid_guardian_check_id is 'The document of the guardian who stood by when a minor was handed cash (RNM-06).';
