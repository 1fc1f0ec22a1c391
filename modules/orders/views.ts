import { businessDay, parseInstant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { sumFen } from '../../kit/money.ts';
import { Refusal } from '../../kit/refusal.ts';
import { plans, planWords, services } from '../carrier/index.ts';
import { hallOf } from '../halls/index.ts';
import { ageBands } from '../identity/index.ts';
import { amountWords, normValue, parameterOf } from '../norms/index.ts';
import { partsOfTicket, paymentsOfTicket } from '../payments/index.ts';
import { counterOfScreen } from '../people/index.ts';
import { atCounter } from '../queue/index.ts';
import { receiptsOfTicket, receiptView, supervisionOn } from '../receipts/index.ts';
import { bookOf } from '../tariffs/index.ts';
import { typeOf } from './looking.ts';
import { visitInHand } from './opening.ts';
import { orderView } from './order_view.ts';
import { isPaper, papersLink } from './papers.ts';
import { eventsOf, mattersOf, ordersOfTicket, searchOrders, signaturesOf } from './store.ts';
import { orderOf } from './telling.ts';
import { types } from './types/index.ts';

/** Everything on the table of a visit: its orders, its payments, its papers. */
export async function basketOf(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const orders = await ctx.tx.rows(ordersOfTicket, input);
  const payments = await ctx.tx.rows(paymentsOfTicket, input);
  const parts = await ctx.tx.rows(partsOfTicket, input);
  const receipts = await ctx.tx.rows(receiptsOfTicket, input);
  const due = orders.filter(of => of.state === 'confirmed');
  return {
    orders: orders.map(orderView),
    due_fen: due.reduce((sum, of) => sum + of.total_fen, 0),
    payments: payments.map(
      ({ id, state, tender, amount_fen, cash_fen, beside_fen, received_fen, change_fen }) => ({
        ...{ id, state, tender, amount_fen, cash_fen, beside_fen, received_fen, change_fen },
      }),
    ),
    parts: parts.map(({ id, state, tender, amount_fen }) => ({ id, state, tender, amount_fen })),
    held_fen: sumFen(parts.filter(of => of.state === 'held').map(of => of.amount_fen)),
    receipts: receipts.map(receiptView),
    supervision: receipts.length === 0 ? null : supervisionOn(await hallOf(ctx, input.hall_id)),
    papers_link: orders.some(isPaper) ? papersLink(ctx, input) : null,
  };
}

/** What this counter can do, as the list behind 加业务 shows it, and the plans on sale. */
export async function businessList(ctx: Ctx, input: { hall_id: number }) {
  const book = await bookOf(ctx, businessDay(ctx.now));
  return {
    ages: await ageBands(ctx, input.hall_id),
    businesses: await inTurn(types, async type => ({
      code: type.code,
      say: type.say,
      skill: type.skill ?? type.code,
      identity: type.identity,
      light: type.light === true,
      agent: type.agent,
      unit: type.unit ?? null,
      about: type.about,
      signs: type.signs,
      takes_card: type.takes_card,
      offline: type.offline,
      promise: amountWords(parameterOf(type.promise).unit, await normValue(ctx, input.hall_id, type.promise)),
    })),
    services: services.map(({ code, say, holds }) => ({
      ...{ code, say, holds },
      month_fen: book.get(code)?.amount_fen ?? 0,
    })),
    plans: plans
      .filter(plan => book.get(plan.code)?.sold === true)
      .map(plan => ({ code: plan.code, say: plan.say, holds: planWords(plan), month_fen: plan.month_fen })),
  };
}

async function inTurn<From, To>(list: readonly From[], one: (of: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const of of list) made.push(await one(of));
  return made;
}

/** What is still open for this visit and whoever was proven in it: promised, waiting to be entered, owed back (SVC-07). */
export async function openMatters(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  const rows = await ctx.tx.rows(mattersOf, { hall_id: input.hall_id, ticket_id: visit.id });
  return {
    matters: rows.map(of => ({
      ...{ id: of.id, state: of.state, say: typeOf(of).say, number_mask: of.number_mask, day: of.day },
      promised_at: of.promised_at?.toISOString() ?? null,
      refund:
        of.refund_id === null || of.refund_fen === null || of.refund_due_at === null
          ? null
          : { id: of.refund_id, fen: of.refund_fen, due_at: of.refund_due_at.toISOString() },
    })),
  };
}

/**
 * The second screen of a counter: what its own customer is told, signs and pays, and nobody else's. A screen that asks
 * for another counter learns nothing.
 */
export async function customerScreen(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const own = await ctx.tx.maybe(counterOfScreen, { hall_id: input.hall_id, id: ctx.actor.id });
  if (own?.counter_id !== input.counter_id) throw new Refusal('kit.not_found', { field: 'counter_id' });
  const [visit] = await ctx.tx.rows(atCounter, input);
  if (visit?.state !== 'serving')
    return {
      ...{ ticket: null, orders: [], due_fen: 0, payment: null },
      ...{ parts: [], held_fen: 0, papers_link: null },
    };
  const basket = await basketOf(ctx, { hall_id: input.hall_id, ticket_id: visit.id });
  return {
    ticket: { id: visit.id, label: visit.label },
    orders: basket.orders.filter(of => !['rejected', 'lapsed', 'draft'].includes(of.state)),
    due_fen: basket.due_fen,
    payment: basket.payments.at(-1) ?? null,
    parts: basket.parts,
    held_fen: basket.held_fen,
    papers_link: basket.papers_link,
  };
}

/** Orders of a day for the office: filtered, newest first. */
export async function orderList(
  ctx: Ctx,
  input: {
    hall_id: number;
    day: string;
    business?: string | undefined;
    state?: string | undefined;
    clerk_id?: Id | undefined;
    label?: string | undefined;
    before?: string | undefined;
  },
) {
  const rows = await ctx.tx.rows(searchOrders, {
    hall_id: input.hall_id,
    day: input.day,
    business: input.business ?? null,
    state: input.state ?? null,
    clerk_id: input.clerk_id ?? null,
    label: input.label ?? null,
    before: input.before === undefined ? null : parseInstant(input.before),
    most: 100,
  });
  return {
    orders: rows.map(row => ({
      ...orderView(row),
      label: row.label,
      clerk:
        row.staff_no === null
          ? null
          : { staff_no: row.staff_no, name: { zh: row.clerk_name ?? '', en: row.clerk_name_en ?? '' } },
    })),
  };
}

/** One order with everything that happened to it: the audit tab. */
export async function orderTrail(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await orderOf(ctx, input.hall_id, input.order_id);
  const events = await ctx.tx.rows(eventsOf, { hall_id: input.hall_id, subject_id: of.id });
  const signatures = await ctx.tx.rows(signaturesOf, { hall_id: input.hall_id, order_id: of.id });
  return {
    order: orderView(of),
    check_id: of.check_id,
    events: events.map(one => ({
      at: one.at.toISOString(),
      what: one.what,
      facts: JSON.parse(one.facts) as Record<string, unknown>,
      by:
        one.staff_no === null
          ? null
          : { staff_no: one.staff_no, name: { zh: one.name ?? '', en: one.name_en ?? '' } },
    })),
    signatures: signatures.map(one => ({
      signed_at: one.signed_at.toISOString(),
      sheet_version: one.sheet_version,
      form_hash: one.form_hash,
    })),
  };
}
