-- The registry says who runs a hall, whether the public may come in, and until when it may be open for shorter than the norm (ORG-01, SIGN-04).
alter table hall
  add column operator text,
  add column is_public boolean not null default true,
  add column short_hours_until date;
