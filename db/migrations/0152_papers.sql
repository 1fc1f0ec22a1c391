-- Papers of a hall: what it is run under, with dates, what it permits, and who approved it; the acceptance a new hall opens by.

create table hall_paper (
  hall_id integer not null references hall,
  id uuid not null,
  state text not null check (state in ('entered', 'in_force', 'refused', 'ended')),
  kind text not null check (kind in ('partner_contract', 'operator_agreement', 'safety_agreement', 'profile')),
  number text not null,
  party text,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  businesses text[],
  deposit_fen bigint check (deposit_fen >= 0),
  words text not null default '',
  entered_by uuid not null,
  entered_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (hall_id, id)
);
create unique index hall_paper_in_force on hall_paper (hall_id, kind) where state = 'in_force';
comment on table hall_paper is 'A contract, agreement or profile under which a hall is run (ORG-03, ORG-04, GEN-10): entered by one, approved by another, good for its dates.';
comment on column hall_paper.businesses is 'The businesses a partner may do (BIZ-02); null says nothing.';

alter table hall_day add column permitted text[];
comment on column hall_day.permitted is 'The businesses this hall may do on this day under its contract; null for a hall that may do all (BIZ-02).';
alter table hall add column needs_acceptance boolean not null default false;
comment on column hall.needs_acceptance is 'A new or moved hall opens after its acceptance was passed, not before (GEN-06).';
