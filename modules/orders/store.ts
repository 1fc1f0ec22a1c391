import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { FollowUpRow } from './follow_up.ts';
import type { LossRow } from './loss.ts';
import type { ObjectionRow } from './objection.ts';
import type { OrderRow } from './order.ts';
import type { RiskReportRow } from './risk_report.ts';

const columns = `hall_id, id, state, day, business, ticket_id, counter_id, clerk_id, opened_at, asks, check_id, guardian_check_id, guardian_relation, guardian_proof, consent_flag, consent_version, consent_at, agent_check_id, agent_relation, agent_letter_on, person_id,
  number_id, number_mask, sim_id, sim_mask, sheet, sheet_version, charges, total_fen, told, identified_at, eligible_at, disclosed_at,
  confirmed_at, confirmed_how, payment_id, paid_at, journal_id, receipt_id, executed_at, completed_at, delivered_at, promised_at, undo,
  reject_code, reason, reversal_asked_by, pre_accepted_at, said, risk_kind, risk_flag, risk_answers, risk_at, tested, tested_at, set_up, code_shown_at, risk_score, risk_signs`;

export const findOrder = sql<{ hall_id: number; id: Id }, OrderRow>(
  'orders.order',
  `select ${columns} from business_order where hall_id = :hall_id and id = :id`,
);
/** The same, held: two presses on one order come one after the other. */
export const holdOrder = sql<{ hall_id: number; id: Id }, OrderRow>(
  'orders.order_hold',
  `select ${columns} from business_order where hall_id = :hall_id and id = :id for no key update`,
);
/** The basket of a visit. */
export const ordersOfTicket = sql<{ hall_id: number; ticket_id: Id }, OrderRow>(
  'orders.of_ticket',
  `select ${columns} from business_order where hall_id = :hall_id and ticket_id = :ticket_id order by opened_at, id`,
);
/** The orders of a visit that wait for money, held until they are paid. */
export const holdConfirmed = sql<{ hall_id: number; ticket_id: Id }, OrderRow>(
  'orders.confirmed_hold',
  `select ${columns} from business_order where hall_id = :hall_id and ticket_id = :ticket_id and state = 'confirmed'
   order by opened_at, id for no key update`,
);
export const holdOrders = sql<{ hall_id: number; ids: readonly Id[] }, OrderRow>(
  'orders.hold_many',
  `select ${columns} from business_order where hall_id = :hall_id and id = any(:ids::uuid[]) order by opened_at, id for no key update`,
);
/** What keeps a visit from its end: orders under way, and money paid ahead that is neither taken nor given back. */
export const unfinishedOfTicket = sql<
  { hall_id: number; ticket_id: Id; by_hand: readonly string[] },
  { count: number; unsigned: number }
>(
  'orders.unfinished',
  `select (select count(*) from business_order o where o.hall_id = :hall_id and o.ticket_id = :ticket_id and o.state = 'pre_accepted' and o.business = any(:by_hand::text[])
     and not exists (select 1 from order_signature s where s.hall_id = o.hall_id and s.order_id = o.id))::int as unsigned,
   (select count(*) from business_order where hall_id = :hall_id and ticket_id = :ticket_id
     and state in ('draft', 'identified', 'eligible', 'disclosed', 'confirmed', 'paid', 'no_charge', 'executing', 'completed'))::int
     + (select count(*) from payment_part where hall_id = :hall_id and ticket_id = :ticket_id and state in ('asked', 'held'))::int as count`,
);
/** The questions of a visit that were coded. */
export const consultationsOf = sql<{ hall_id: number; ticket_id: Id }, { count: number }>(
  'orders.consultations',
  `select count(*)::int as count from business_order where hall_id = :hall_id and ticket_id = :ticket_id
   and business = 'consultation' and state in ('delivered', 'pre_accepted')`,
);
/** What keeps a day from being settled. What was accepted in advance carries no money and has a clock of its own (BIZ-24). */
export const unfinishedOfHall = sql<{ hall_id: number; day: string }, { count: number }>(
  'orders.unfinished_of_hall',
  `select count(*)::int as count from business_order where hall_id = :hall_id and day = :day
   and state in ('draft', 'identified', 'eligible', 'disclosed', 'confirmed', 'paid', 'no_charge', 'executing', 'completed', 'reversal_pending')`,
);
/** Every wrong end of a document that was said for a number on a day; held, so that guesses come one after the other. */
export const lightTries = sql<{ number_id: Id; day: string }, { wrong: number }>(
  'orders.light_tries',
  `insert into order_light_try as t (number_id, day) values (:number_id, :day)
   on conflict (number_id, day) do update set wrong = t.wrong returning wrong`,
);
export const addLightTry = sql<{ number_id: Id; day: string }>(
  'orders.light_try',
  'update order_light_try set wrong = wrong + 1 where number_id = :number_id and day = :day',
);
/** What was said on days that are over bars nobody any more; what another hall sweeps at this moment is left to it. */
export const dropLightTries = sql<{ before: string }>(
  'orders.light_tries_over',
  `delete from order_light_try where (number_id, day) in
     (select number_id, day from order_light_try where day < :before for update skip locked)`,
);
export const preAccepted = sql<{ hall_id: number }, OrderRow>(
  'orders.pre_accepted',
  `select ${columns} from business_order where hall_id = :hall_id and unfinished and state = 'pre_accepted' order by opened_at, id`,
);
/** What was accepted in advance and may be completed since the line is back: when it falls due, and whether that is over. */
export const advanceWaiting = sql<
  { hall_id: number },
  { id: Id; number_mask: string | null; pre_accepted_at: Instant; due_at: Instant | null; over: boolean }
>(
  'orders.advance_waiting',
  `select o.id, o.number_mask, o.pre_accepted_at, d.due_at,
     exists (select 1 from event e where e.hall_id = o.hall_id and e.subject_id = o.id and e.what = 'orders.back_entry_over') as over
   from business_order o left join due_work d on d.hall_id = o.hall_id and d.subject_id = o.id and d.kind = 'orders.back_entry_over'
   where o.hall_id = :hall_id and o.state = 'pre_accepted' order by o.opened_at, o.id`,
);
export const reversalsAsked = sql<{ hall_id: number }, OrderRow>(
  'orders.reversals',
  `select ${columns} from business_order where hall_id = :hall_id and unfinished and state = 'reversal_pending' order by opened_at`,
);

/** Orders that were promised for an earlier moment and are still being carried out. */
export const lateOrders = sql<{ hall_id: number; now: Instant }, OrderRow>(
  'orders.late',
  `select ${columns} from business_order where hall_id = :hall_id and unfinished and promised_at <= :now
   and state in ('paid', 'no_charge', 'executing') order by promised_at, id`,
);

/** An order on a list: with its ticket's number and its clerk. */
export type ListedOrder = OrderRow & {
  label: string | null;
  staff_no: string | null;
  clerk_name: string | null;
  clerk_name_en: string | null;
};
/** Orders of a day, newest first, filtered: what the office searches in. */
export const searchOrders = sql<
  {
    hall_id: number;
    day: string;
    business: string | null;
    state: string | null;
    clerk_id: Id | null;
    label: string | null;
    before: Instant | null;
    most: number;
  },
  ListedOrder
>(
  'orders.search',
  `select ${columns
    .split(',')
    .map(column => `o.${column.trim()}`)
    .join(', ')}, t.label, p.staff_no, p.name as clerk_name, p.name_en as clerk_name_en
   from business_order o left join queue_ticket t on t.hall_id = o.hall_id and t.id = o.ticket_id left join person p on p.id = o.clerk_id
   where o.hall_id = :hall_id and o.day = :day and (:business::text is null or o.business = :business)
     and (:state::text is null or o.state = :state) and (:clerk_id::uuid is null or o.clerk_id = :clerk_id)
     and (:label::text is null or t.label = :label) and (:before::timestamptz is null or o.opened_at < :before)
   order by o.opened_at desc, o.id desc limit :most`,
);
/**
 * What is open for a visit and for whoever was proven in it, wherever in the hall it began: orders that are not over, and
 * what is owed back; what is owed comes first.
 */
export const mattersOf = sql<
  { hall_id: number; ticket_id: Id },
  OrderRow & { refund_id: Id | null; refund_fen: Fen | null; refund_due_at: Instant | null }
>(
  'orders.matters',
  `with here as (select distinct person_id from identity_check where hall_id = :hall_id and ticket_id = :ticket_id and state = 'passed'),
   about as (
     select o.id from here join business_order o on o.hall_id = :hall_id and o.person_id = here.person_id
       and o.ticket_id <> :ticket_id and o.state in ('paid', 'executing', 'completed', 'pre_accepted', 'reversal_pending')
     union select r.subject_id from here join business_order o on o.hall_id = :hall_id and o.person_id = here.person_id
       join refund r on r.hall_id = o.hall_id and r.subject_id = o.id and r.state = 'due'
     union select r.subject_id from refund r where r.hall_id = :hall_id and r.ticket_id = :ticket_id and r.state = 'due')
   select ${columns
     .split(',')
     .map(column => `o.${column.trim()}`)
     .join(', ')}, r.id as refund_id, r.amount_fen as refund_fen, r.due_at as refund_due_at
   from about join business_order o on o.hall_id = :hall_id and o.id = about.id
   left join refund r on r.hall_id = o.hall_id and r.subject_id = o.id and r.state = 'due'
   order by r.due_at nulls last, o.opened_at limit 8`,
);
/** What a receipt of a day was written for: the orders its payment paid. */
export const ordersOfReceipt = sql<
  { hall_id: number; number: number; day: string },
  OrderRow & { staff_no: string; clerk_name: string; clerk_name_en: string }
>(
  'orders.of_receipt',
  `select ${columns
    .split(',')
    .map(column => `o.${column.trim()}`)
    .join(', ')}, p.staff_no, p.name as clerk_name, p.name_en as clerk_name_en
   from receipt r join business_order o on o.hall_id = r.hall_id and o.payment_id = r.payment_id and o.total_fen > 0 join person p on p.id = o.clerk_id
   where r.hall_id = :hall_id and r.series = 'R' and r.number = :number and r.day = :day order by o.id`,
);

export const insertSignature = sql<{
  hall_id: number;
  id: Id;
  order_id: Id;
  signed_at: Instant;
  device_id: Id;
  sheet_version: string;
  form_hash: string;
  strokes: string;
  agreed: string;
}>(
  'orders.sign',
  `insert into order_signature (hall_id, id, order_id, signed_at, device_id, sheet_version, form_hash, strokes, agreed)
   values (:hall_id, :id, :order_id, :signed_at, :device_id, :sheet_version, :form_hash, :strokes, :agreed)`,
);
export const signaturesOf = sql<
  { hall_id: number; order_id: Id },
  { id: Id; signed_at: Instant; sheet_version: string; form_hash: string; strokes: string; agreed: string }
>(
  'orders.signatures',
  `select id, signed_at, sheet_version, form_hash, strokes, agreed from order_signature
   where hall_id = :hall_id and order_id = :order_id order by signed_at desc`,
);
/** What happened to one order, from its first second: for its timeline. */
export const eventsOf = sql<
  { hall_id: number; subject_id: Id },
  {
    at: Instant;
    what: string;
    facts: string;
    actor_id: Id;
    staff_no: string | null;
    name: string | null;
    name_en: string | null;
  }
>(
  'orders.events',
  `select e.at, e.what, e.facts, e.actor_id, p.staff_no, p.name, p.name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :subject_id order by e.at, e.id`,
);
/** What was handed over in a hall on some days, with the number it was about: for whoever calls its customer back. */
export const deliveredBetween = sql<
  { hall_id: number; from: string; until: string },
  { id: Id; day: string; business: string; total_fen: number; number_id: Id; number_mask: string }
>(
  'orders.delivered_between',
  `select id, day::text, business, total_fen, number_id, number_mask from business_order
   where hall_id = :hall_id and day >= :from::date and day < :until::date and state in ('completed', 'delivered')
     and number_id is not null and number_mask is not null order by id`,
);
export const dayFigures = sql<
  { hall_id: number; day: string },
  {
    business: string;
    orders: number;
    done: number;
    rejected: number;
    failed: number;
    reversed: number;
    in_time: number;
    promised: number;
    sum_fen: number;
  }
>(
  'orders.day_figures',
  `select business, count(*)::int as orders, count(*) filter (where state in ('completed', 'delivered', 'reversal_pending'))::int as done,
     count(*) filter (where state = 'rejected')::int as rejected, count(*) filter (where state = 'failed')::int as failed,
     count(*) filter (where state = 'reversed')::int as reversed,
     count(*) filter (where completed_at is not null and promised_at is not null and completed_at <= promised_at)::int as in_time,
     count(*) filter (where completed_at is not null and promised_at is not null)::int as promised,
     coalesce(sum(total_fen) filter (where paid_at is not null and state <> 'reversed'), 0)::bigint as sum_fen
   from business_order where hall_id = :hall_id and day = :day group by business order by business`,
);

const follow_up_columns =
  'hall_id, id, state, order_id, ticket_id, clerk_id, owner_id, topic, opened_at, due_at';
export const findFollowUp = sql<{ hall_id: number; id: Id }, FollowUpRow>(
  'orders.follow_up',
  `select ${follow_up_columns} from order_follow_up where hall_id = :hall_id and id = :id`,
);
/** The same, held: two answers to one question come one after the other. */
export const holdFollowUp = sql<{ hall_id: number; id: Id }, FollowUpRow>(
  'orders.follow_up_hold',
  `select ${follow_up_columns} from order_follow_up where hall_id = :hall_id and id = :id for no key update`,
);
/** Questions that wait for an answer, with the number of their visit and who answers for them. */
export const followUpsOpen = sql<
  { hall_id: number },
  FollowUpRow & {
    label: string | null;
    clerk_name: string | null;
    clerk_name_en: string | null;
    contact_mask: string | null;
  }
>(
  'orders.follow_ups',
  `select f.hall_id, f.id, f.state, f.order_id, f.ticket_id, f.clerk_id, f.owner_id, f.topic, f.opened_at, f.due_at, t.label,
     p.name as clerk_name, p.name_en as clerk_name_en, c.mask as contact_mask
   from order_follow_up f left join queue_ticket t on t.hall_id = f.hall_id and t.id = f.ticket_id left join person p on p.id = f.owner_id
   left join notice_contact c on c.hall_id = f.hall_id and c.id = f.id and c.sealed is not null
   where f.hall_id = :hall_id and f.state <> 'answered' order by f.due_at, f.id limit 200`,
);

/** Another answers for it from now on: set with the move that accepts it. */
export const setOwner = sql<{ hall_id: number; id: Id; owner_id: Id }>(
  'orders.follow_up_owner',
  'update order_follow_up set owner_id = :owner_id where hall_id = :hall_id and id = :id',
);
/** Who may answer an open question in a hall. */
export const answerersOf = sql<{ hall_id: number }, { id: Id; name: string; name_en: string }>(
  'orders.answerers',
  `select distinct p.id, p.name, p.name_en, p.staff_no from person p join role_assignment r on r.person_id = p.id and r.hall_id = :hall_id
   where p.state = 'active' and r.role in ('service_clerk', 'vip_clerk', 'group_clerk', 'floor_advisor', 'duty_manager', 'hall_manager')
   order by p.staff_no`,
);

/** What each clerk carried out on a day, and what of it was taken back or asked to be (CASH-07). */
export const reversalShares = sql<
  { hall_id: number; day: string },
  {
    clerk_id: Id;
    staff_no: string | null;
    name: string | null;
    name_en: string | null;
    done: number;
    reversed: number;
  }
>(
  'orders.reversal_shares',
  `select o.clerk_id, p.staff_no, p.name, p.name_en, count(*)::int as done,
     count(*) filter (where o.state in ('reversed', 'reversal_pending'))::int as reversed
   from business_order o left join person p on p.id = o.clerk_id
   where o.hall_id = :hall_id and o.day = :day and o.state in ('completed', 'delivered', 'reversal_pending', 'reversed')
   group by o.clerk_id, p.staff_no, p.name, p.name_en having count(*) filter (where o.state in ('reversed', 'reversal_pending')) > 0
   order by reversed desc, p.staff_no`,
);
/** Orders carried out on a day: how many were told whole, agreed to, and signed on a form that was filled in for the customer. */
export const dayPromised = sql<
  { hall_id: number; day: string },
  { done: number; told: number; agreed: number; signed: number; to_sign: number }
>(
  'orders.day_promised',
  `select count(*)::int as done, count(*) filter (where disclosed_at is not null)::int as told,
     count(*) filter (where confirmed_at is not null)::int as agreed,
     count(*) filter (where confirmed_how = 'signature' and sheet is not null)::int as signed,
     count(*) filter (where confirmed_how = 'signature')::int as to_sign
   from business_order where hall_id = :hall_id and day = :day and state in ('completed', 'delivered', 'reversal_pending', 'reversed')`,
);

const loss_columns = 'hall_id, id, state, channel, number_mask, said, reported_at, due_at, stopped_at';
export const holdLoss = sql<{ hall_id: number; id: Id }, LossRow>(
  'orders.loss',
  `select ${loss_columns} from order_loss where hall_id = :hall_id and id = :id for no key update`,
);
export const findLoss = sql<{ hall_id: number; id: Id }, LossRow>(
  'orders.loss_found',
  `select ${loss_columns} from order_loss where hall_id = :hall_id and id = :id`,
);
/** Losses that are reported and not stopped yet. */
export const openLosses = sql<{ hall_id: number }, LossRow>(
  'orders.losses_open',
  `select ${loss_columns} from order_loss where hall_id = :hall_id and state in ('reported', 'late') order by reported_at`,
);

/** Those of them whose minutes are over. */
export const lateLosses = sql<{ hall_id: number }, LossRow>(
  'orders.losses_late',
  `select ${loss_columns} from order_loss where hall_id = :hall_id and state = 'late' order by reported_at`,
);

/** The last day on which somebody stood in a business of a hall: as holder, agent or guardian. */
export const lastDayOf = sql<{ hall_id: number; person_id: Id }, { day: string | null }>(
  'orders.last_day',
  `select max(o.day)::text as day from business_order o
   where o.hall_id = :hall_id and o.state not in ('draft', 'rejected', 'lapsed') and (o.person_id = :person_id or exists (
     select 1 from identity_check c where c.hall_id = o.hall_id and c.id in (o.agent_check_id, o.guardian_check_id) and c.person_id = :person_id))`,
);

const objection_columns =
  'hall_id, id, state, clerk_id, person_id, number_id, number_mask, raised_at, due_at';
export const holdObjection = sql<{ hall_id: number; id: Id }, ObjectionRow>(
  'orders.objection_hold',
  `select ${objection_columns} from order_objection where hall_id = :hall_id and id = :id for no key update`,
);
export const openObjections = sql<{ hall_id: number }, ObjectionRow>(
  'orders.objections',
  `select ${objection_columns} from order_objection where hall_id = :hall_id and state <> 'closed' order by due_at, id`,
);

const report_columns = 'hall_id, id, state, order_id, business, score, signs, sent_at';
export const holdRiskReport = sql<{ hall_id: number; id: Id }, RiskReportRow>(
  'orders.risk_report_hold',
  `select ${report_columns} from order_risk_report where hall_id = :hall_id and id = :id for no key update`,
);
export const riskReportsSent = sql<{ hall_id: number }, RiskReportRow>(
  'orders.risk_reports',
  `select ${report_columns} from order_risk_report where hall_id = :hall_id and state = 'sent' order by sent_at, id limit 100`,
);

/** How long numbers that came back on a day took, from the money to the effect. */
export const dayResumed = sql<
  { hall_id: number; day: string },
  { resumed: number; mean_ms: number | null; longest_ms: number | null }
>(
  'orders.day_resumed',
  `select count(*)::int as resumed, (avg(extract(epoch from completed_at - coalesce(paid_at, executed_at))) * 1000)::float8 as mean_ms,
     (max(extract(epoch from completed_at - coalesce(paid_at, executed_at))) * 1000)::float8 as longest_ms
   from business_order where hall_id = :hall_id and day = :day and business = 'resume' and completed_at is not null`,
);
/** What a receipt charged for one number: its orders about it that stand. */
export const chargedOnReceipt = sql<
  { hall_id: number; number: number; number_id: Id },
  { charged_fen: Fen | null }
>(
  'orders.charged_on_receipt',
  `select sum(o.total_fen)::bigint as charged_fen from receipt r
   join business_order o on o.hall_id = r.hall_id and o.payment_id = r.payment_id and o.number_id = :number_id and o.state <> 'reversed'
   where r.hall_id = :hall_id and r.series = 'R' and r.number = :number and r.state <> 'voided'`,
);
