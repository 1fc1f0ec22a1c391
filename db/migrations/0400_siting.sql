-- Where a hall stands, and where people live: how far it is to the nearest hall (PRIN-17).

alter table hall add column latitude double precision check (latitude between -90 and 90);
alter table hall add column longitude double precision check (longitude between -180 and 180);
alter table hall add check ((latitude is null) = (longitude is null));
comment on column hall.latitude is 'Where the hall stands, degrees north; null until somebody has looked it up (PRIN-17).';
comment on column hall.longitude is 'The same, degrees east.';

create table populated_place (
  id uuid primary key,
  unit_id integer not null references unit (id),
  name_zh text not null check (length(name_zh) between 2 and 40),
  name_en text not null check (length(name_en) between 2 and 80),
  residents integer not null check (residents > 0),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  listed boolean not null default true,
  entered_by uuid not null,
  entered_at timestamptz not null,
  unique (unit_id, name_zh)
);
comment on table populated_place is 'Where the people of a branch live: streets, towns, villages with how many live there. The distance from each to the nearest hall is what the siting of halls is judged by (PRIN-17).';
comment on column populated_place.listed is 'False once the place counts no more, after it was joined to another say.';
