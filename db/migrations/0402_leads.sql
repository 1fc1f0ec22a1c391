-- Who lends a promoter, and what a promoter notes: who wants to buy a terminal (ROLE-10).

alter table role_assignment add column employer text check (length(employer) between 2 and 60);
update role_assignment set employer = '未登记' where role = 'promoter';
alter table role_assignment add check (role <> 'promoter' or employer is not null);
comment on column role_assignment.employer is 'Whose employee somebody is who is not ours: a promoter is never without one (ROLE-10).';

create table sales_lead (
  hall_id integer not null references hall (id),
  id uuid not null,
  state text not null check (state in ('noted', 'accepted', 'closed', 'lapsed')),
  model text not null check (length(model) between 2 and 40),
  note text not null check (length(note) <= 200),
  ticket_label text check (length(ticket_label) <= 8),
  consented boolean not null check (consented),
  noted_by uuid not null references person (id),
  noted_at timestamptz not null,
  accepted_by uuid references person (id),
  accepted_at timestamptz,
  outcome text check (outcome in ('bought', 'thinking', 'gone')),
  closed_at timestamptz,
  primary key (hall_id, id),
  check (accepted_by <> noted_by),
  check ((state = 'closed') = (outcome is not null))
);
create index sales_lead_open on sales_lead (hall_id, noted_at) where state in ('noted', 'accepted');
comment on table sales_lead is 'Who wants to buy a terminal (ROLE-10): what a promoter notes with the customer''s consent and gives to a clerk. It names nobody: the ticket leads the clerk to the customer, who stands in the hall.';
