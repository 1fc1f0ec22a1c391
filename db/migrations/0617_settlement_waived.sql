-- A hall that may open over a day that is not approved has the word of two, and a clock until that day is.

alter table day_settlement add column waived_second uuid;
alter table day_settlement add column waived_at timestamptz;
alter table day_settlement add column waive_due timestamptz;
alter table day_settlement add constraint day_settlement_waived_by_two check (waived_second is null or waived_second <> waived_by);
-- What one person waived before stays as it was: it keeps its word, and has no clock.
comment on column day_settlement.waive_due is 'Until when a day over which the hall was let open has to be approved (CASH-01).';
create index day_settlement_unsettled on day_settlement (hall_id, day) where state in ('open', 'collecting', 'reconciling', 'difference', 'ready');
