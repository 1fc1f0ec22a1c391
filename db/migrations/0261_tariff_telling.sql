alter table tariff add column tell_on date;
alter table tariff add column all_told_at timestamptz;
alter table tariff add column put_off integer not null default 0 check (put_off >= 0);
comment on column tariff.tell_on is 'The day on which whoever holds the item is told of its change; none where nobody holds it by the month (FEE-08).';
comment on column tariff.all_told_at is 'When the look on the day before found everybody told; without it the change does not begin (FEE-08).';
comment on column tariff.put_off is 'How often its day was put off because somebody was not told yet (FEE-08).';

create table tariff_told (
  hall_id integer not null,
  tariff_id uuid not null,
  number_id uuid not null,
  notice_id uuid not null,
  primary key (hall_id, tariff_id, number_id)
);
comment on table tariff_told is 'Who of the holders a hall speaks for was told of a change of a price, by which notice: once each (FEE-08).';
