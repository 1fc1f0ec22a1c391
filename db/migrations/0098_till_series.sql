-- The last number of a day's till sessions: clerks who ask in the same moment get one each, none is turned away.

create table till_series (
  hall_id integer not null,
  day date not null,
  last_number integer not null,
  primary key (hall_id, day)
);
comment on table till_series is 'The last number given to a till session on a day. Taken inside the act, so a rollback leaves no hole.';
