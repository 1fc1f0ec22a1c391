-- Until which visit a day was counted for a survey: one that ends during a day has drawn only whom it could still ask.
alter table survey_sample add column counted_until timestamptz;
comment on column survey_sample.counted_until is 'When the last visit that was counted had ended, by the hall’s clock.';
