-- Several parts in one payment: what was paid ahead by phone or card is held until the rest has come, or goes back.

create table payment_part (
  hall_id integer not null,
  id uuid not null,
  state text not null check (state in ('asked', 'held', 'failed', 'voided', 'late', 'taken', 'returned')),
  day date not null,
  ticket_id uuid not null,
  session_id uuid not null,
  tender text not null check (tender in ('card', 'wechat', 'alipay', 'wallet')),
  amount_fen bigint not null check (amount_fen > 0),
  back_fen bigint not null default 0 check (back_fen >= 0 and back_fen <= amount_fen),
  payment_id uuid,
  asked_at timestamptz not null,
  resolved_at timestamptz,
  primary key (hall_id, id),
  constraint payment_part_taken check ((state = 'taken') = (payment_id is not null))
);
comment on table payment_part is 'A part paid ahead of the rest of a basket: asked, held, and then taken into its payment or given back.';
comment on column payment_part.back_fen is 'What of a part that was taken went back later, never more than came.';
create index payment_part_ticket on payment_part (hall_id, ticket_id);
create index payment_part_session on payment_part (hall_id, session_id);
create index payment_part_payment on payment_part (hall_id, payment_id) where payment_id is not null;
create index payment_part_day on payment_part (hall_id, day);
create unique index payment_part_asked on payment_part (hall_id, ticket_id) where state = 'asked';

alter table payment add column beside_fen bigint not null default 0;
alter table payment add column beside text not null default '{}';
comment on column payment.beside_fen is 'What of the sum was paid ahead in parts of their own; 0 when there were none.';
comment on column payment.beside is 'The same by tender, as JSON.';
alter table payment drop constraint payment_cash;
alter table payment add constraint payment_cash check (tender <> 'cash' or (received_fen is not null and change_fen = received_fen - (amount_fen - beside_fen) and change_fen >= 0));
alter table payment drop constraint payment_parts;
alter table payment add constraint payment_parts check (cash_fen >= 0 and beside_fen >= 0 and cash_fen + beside_fen < amount_fen and (tender <> 'cash' or cash_fen = 0));
alter table receipt add column beside_fen bigint not null default 0;
alter table receipt add column beside text not null default '{}';
comment on column receipt.beside_fen is 'What of the sum came, or went back, by parts paid ahead.';
comment on column receipt.beside is 'The same by tender, as JSON.';
alter table receipt drop constraint receipt_parts;
alter table receipt add constraint receipt_parts check (cash_fen >= 0 and beside_fen >= 0 and cash_fen + beside_fen <= amount_fen and (tender <> 'cash' or cash_fen = 0));
alter table refund add column beside_fen bigint not null default 0;
alter table refund add column beside text not null default '{}';
comment on column refund.beside_fen is 'What of the sum goes back by parts paid ahead.';
comment on column refund.beside is 'The same by tender, as JSON.';
alter table refund drop constraint refund_parts;
alter table refund add constraint refund_parts check (cash_fen >= 0 and beside_fen >= 0 and cash_fen + beside_fen <= amount_fen and (tender <> 'cash' or cash_fen = 0));
