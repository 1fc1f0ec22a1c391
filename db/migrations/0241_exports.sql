-- What leaves the system as a file: asked for with a reason, approved by another where it is about persons, marked, registered.

create table export_request (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('asked', 'approved', 'taken', 'refused', 'lapsed')),
  number integer not null,
  kind text not null,
  about text not null,
  personal boolean not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  note text,
  lapses_at timestamptz not null,
  taken_at timestamptz,
  rows integer,
  hash text,
  primary key (hall_id, id),
  constraint export_request_two check (decided_by is null or decided_by <> asked_by),
  constraint export_request_approved check (not personal or state in ('asked', 'refused', 'lapsed') or decided_by is not null),
  constraint export_request_taken check (state <> 'taken' or (taken_at is not null and rows is not null and hash is not null))
);
comment on table export_request is 'The register of exports (PRIV-04): who took which list out, when, why, who approved it, how many rows, with the fingerprint of the file. hall_id is 0 for lists over many halls.';
comment on column export_request.about is 'JSON: the day, series or filters it was asked for.';
create unique index export_request_number on export_request (hall_id, number);
create index export_request_asked on export_request (hall_id, asked_at);
