-- Wrong ends of a document said at counters, by number and day: whoever guesses does not guess on at the next hall.

create table order_light_try (
  number_id uuid not null,
  day date not null,
  wrong integer not null default 0 check (wrong >= 0),
  primary key (number_id, day)
);
comment on table order_light_try is 'How often on a day the end of a document was said wrong for a number at a counter (SIM-04): beyond the norm only the document itself counts.';
