import { parseInstant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refusalWords } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { plans, planWords } from '../carrier/index.ts';
import { paymentsOfTicket } from '../payments/index.ts';
import { counterOfScreen } from '../people/index.ts';
import { atCounter } from '../queue/index.ts';
import { receiptsOfTicket, receiptView } from '../receipts/index.ts';
import { type Acting, actedBy } from './agent.ts';
import type { Charge, FormLine, Sheet } from './business.ts';
import type { OrderRow } from './order.ts';
import { eventsOf, ordersOfTicket, searchOrders, signaturesOf } from './store.ts';
import { formHash, orderOf, toldOf } from './telling.ts';
import { findType, types } from './types/index.ts';

const iso = (at: { toISOString(): string } | null): string | null => at?.toISOString() ?? null;

/** An order as the counter shows it: its sheet, its form, its price, when each step was done, what to press next. */
export function orderView(of: OrderRow) {
  const type = findType(of.business);
  const sheet =
    of.sheet === null ? null : (JSON.parse(of.sheet) as Sheet & { form: FormLine[]; acting?: Acting });
  const why = of.reject_code ?? (of.state === 'failed' ? of.reason : null);
  const words = why === null ? undefined : refusalWords(why);
  return {
    id: of.id,
    state: of.state,
    business: of.business,
    ticket_id: of.ticket_id,
    say: type?.say ?? { zh: of.business, en: of.business },
    rows: [...(type?.rows ?? [])],
    signs: type?.signs ?? ('none' as const),
    identity: type?.identity ?? ('none' as const),
    cards: [...(type?.cards ?? [])],
    number_mask: of.number_mask,
    sim_mask: of.sim_mask,
    sheet:
      sheet === null
        ? null
        : { content: sheet.content, price: sheet.price, fees: sheet.fees, duties: sheet.duties },
    acted_by: sheet?.acting === undefined ? null : actedBy(sheet.acting),
    form: sheet?.form ?? [],
    form_hash: sheet === null ? null : formHash(of),
    sheet_version: of.sheet_version,
    charges: (JSON.parse(of.charges) as Charge[]).map(({ say, amount_fen }) => ({ say, amount_fen })),
    total_fen: of.total_fen,
    steps: {
      identify: iso(of.identified_at),
      qualify: iso(of.eligible_at),
      disclose: iso(of.disclosed_at),
      confirm: iso(of.confirmed_at),
      pay: iso(of.paid_at),
      execute: iso(of.completed_at),
      deliver: iso(of.delivered_at),
    },
    told: toldOf(of),
    confirmed_how: of.confirmed_how,
    promised_at: iso(of.promised_at),
    opened_at: of.opened_at.toISOString(),
    refused: why === null ? null : { code: why, say: words?.say ?? bare(why), then: words?.then ?? bare('') },
    reason: of.reason,
    same_day_undo: type?.same_day_undo === true,
  };
}

const bare = (text: string): Words => ({ zh: text, en: text });

/** Everything on the table of a visit: its orders, its payments, its papers. */
export async function basketOf(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const orders = await ctx.tx.rows(ordersOfTicket, input);
  const payments = await ctx.tx.rows(paymentsOfTicket, input);
  const receipts = await ctx.tx.rows(receiptsOfTicket, input);
  const due = orders.filter(of => of.state === 'confirmed');
  return {
    orders: orders.map(orderView),
    due_fen: due.reduce((sum, of) => sum + of.total_fen, 0),
    payments: payments.map(({ id, state, tender, amount_fen, received_fen, change_fen }) => ({
      id,
      state,
      tender,
      amount_fen,
      received_fen,
      change_fen,
    })),
    receipts: receipts.map(receiptView),
  };
}

/** What this counter can do, as the list behind 加业务 shows it, and the plans on sale. */
export const businessList = async () => ({
  businesses: types.map(type => ({
    code: type.code,
    say: type.say,
    identity: type.identity,
    agent: type.agent,
    about: type.about,
    signs: type.signs,
    takes_card: type.takes_card,
    offline: type.offline,
  })),
  plans: plans
    .filter(plan => plan.closed !== true)
    .map(plan => ({ code: plan.code, say: plan.say, holds: planWords(plan), month_fen: plan.month_fen })),
});

/**
 * The second screen of a counter: what its own customer is told, signs and pays, and nobody else's. A screen that asks
 * for another counter learns nothing.
 */
export async function customerScreen(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const own = await ctx.tx.maybe(counterOfScreen, { hall_id: input.hall_id, id: ctx.actor.id });
  if (own?.counter_id !== input.counter_id) throw new Refusal('kit.not_found', { field: 'counter_id' });
  const [visit] = await ctx.tx.rows(atCounter, input);
  if (visit?.state !== 'serving') return { ticket: null, orders: [], due_fen: 0, payment: null };
  const basket = await basketOf(ctx, { hall_id: input.hall_id, ticket_id: visit.id });
  return {
    ticket: { id: visit.id, label: visit.label },
    orders: basket.orders.filter(of => !['rejected', 'lapsed', 'draft'].includes(of.state)),
    due_fen: basket.due_fen,
    payment: basket.payments.at(-1) ?? null,
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
