-- Value-added services on a number: since when, from which day they are charged at which price, and when they end.

create table carrier_service (
  order_id uuid primary key,
  hall_id integer not null,
  number_id uuid not null references carrier_number,
  service text not null,
  since date not null,
  charged_on date not null,
  month_fen bigint not null check (month_fen >= 0),
  version integer not null check (version > 0),
  ends_on date,
  check (ends_on is null or ends_on >= since)
);
comment on table carrier_service is 'A value-added service on a number, by the order that added it (BIZ-19): at the price and version agreed to.';
comment on column carrier_service.charged_on is 'The first of a month: the day of the next charge.';
comment on column carrier_service.ends_on is 'The day from which it is no longer there, nor charged; none while nobody ended it (BIZ-20).';
create unique index carrier_service_open on carrier_service (number_id, service) where ends_on is null;
