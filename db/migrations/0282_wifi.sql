-- The Wi-Fi of a hall as it is published.

create table hall_wifi (
  hall_id integer primary key references hall,
  ssid text not null check (length(ssid) between 1 and 32),
  kept_by uuid not null,
  kept_at timestamptz not null
);
comment on table hall_wifi is 'The name of the customers’ Wi-Fi as published (FAC-13): nothing of who uses it is kept.';
