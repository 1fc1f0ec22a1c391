-- Questions that nobody could answer at the counter: each has its clock, and reaches whoever leads the hall.

create table order_follow_up (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('open', 'late', 'answered')),
  order_id uuid not null,
  ticket_id uuid not null,
  clerk_id uuid not null,
  topic text not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  article text,
  how text check (how in ('came_back', 'called', 'message')),
  primary key (hall_id, id)
);
comment on table order_follow_up is 'A question left open at the counter: answered within the promise, or late in the manager''s list. Codes only, never what was asked.';
create index order_follow_up_open on order_follow_up (hall_id, due_at) where state <> 'answered';
