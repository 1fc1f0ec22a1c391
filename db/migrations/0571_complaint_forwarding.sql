-- A partner runs the hall and takes the complaint down; the company answers it, and the partner's fault is counted (CMP-10).

alter table complaint add column forward_due timestamptz;
alter table complaint add column forwarded_at timestamptz;
alter table complaint add column forwarded_by uuid references person (id);
comment on column complaint.forward_due is 'Until when a hall that a partner runs hands the complaint to the company; null where the company runs the hall.';

create table partner_fault (
  hall_id integer not null references hall (id),
  id uuid not null,
  complaint_id uuid not null,
  ground text not null check (ground in ('late_forward', 'at_fault')),
  points smallint not null check (points > 0),
  note text not null,
  given_by uuid references person (id),
  given_at timestamptz not null,
  primary key (hall_id, id),
  foreign key (hall_id, complaint_id) references complaint (hall_id, id)
);
create unique index partner_fault_once on partner_fault (hall_id, complaint_id, ground);
comment on table partner_fault is 'Points of a partner who runs a hall: a complaint handed on too late, or one that was the partner''s own doing.';
