import { timingSafeEqual } from 'node:crypto';
import { addDays, type BusinessDay, businessDay, type Instant, latest, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, noticeKind, notify, withdrawNotices } from '../notices/index.ts';
import { ticketOf } from '../queue/index.ts';
import { core, lookAgain, typeOf } from './looking.ts';
import { type OrderRow, order } from './order.ts';
import { findOrder } from './store.ts';
import { findType } from './types/index.ts';

const secretFor = (ctx: Ctx, order_id: Id): string => ctx.secretOf(`orders.ordered:${order_id}`);

/** The address of one order's own page, with the secret that opens it: derived, stored nowhere but sealed. */
const orderedLink = (ctx: Ctx, of: Pick<OrderRow, 'hall_id' | 'id'>): string =>
  `/m/${of.hall_id}/o/${of.id}#${secretFor(ctx, of.id)}`;

/** When a customer is reminded of a first charge: in the morning, some days before it, never in the past (PRM-05). */
export const remindsAt = guarded(
  'PRM-05',
  (charged_on: BusinessDay, days: number, now: Instant): Instant | undefined =>
    latest(onDay(addDays(charged_on, -days), '10:00'), now),
);

/** Why what was ordered can no longer be given up for nothing: it is charged already, or it does not stand (PRM-05). */
export const whyNotGiveUp = guarded(
  'PRM-05',
  (state: string, charged_on: BusinessDay | undefined, today: BusinessDay): string | undefined => {
    if (charged_on === undefined) return 'orders.no_free_cancel';
    if (state !== 'delivered') return 'orders.given_up_already';
    return today >= charged_on ? 'orders.charged_already' : undefined;
  },
);

/** From which day an order charges for the first time; nothing for what is paid at once. */
async function chargedOn(ctx: Ctx, of: OrderRow): Promise<BusinessDay | undefined> {
  const type = typeOf(of);
  if (type.first_charge === undefined) return undefined;
  const looked = await lookAgain(ctx, of);
  return type.first_charge({ ...looked, today: businessDay(of.completed_at ?? ctx.now) });
}

const languageOf = async (ctx: Ctx, of: OrderRow): Promise<'zh' | 'en'> =>
  (await ticketOf(ctx, of.hall_id, of.ticket_id)).language;

/** What was ordered now and is charged later: its customer is reminded before, with a link to give it up (PRM-05). */
export async function remindOfCharge(ctx: Ctx, of: OrderRow): Promise<void> {
  const charged_on = await chargedOn(ctx, of);
  if (charged_on === undefined || of.number_id === null) return;
  const days = await normValue(ctx, of.hall_id, 'first_charge_notice');
  const send_at = remindsAt(charged_on, days, ctx.now);
  if (send_at === undefined) return;
  const { hall_id, id, number_id } = of;
  const language = await languageOf(ctx, of);
  const until = onDay(charged_on, '00:00');
  await keepContact(ctx, { hall_id, id, number_id, language, link: orderedLink(ctx, of), until });
  const facts = { business: of.business, charged_on, ...pricedBy(of) };
  await notify(ctx, { hall_id, subject_id: id, kind: 'orders.first_charge', facts, send_at });
}

/** When the end of a rest is told: in the morning, some days before it, never in the past (BIZ-12). */
export const tellsEndAt = guarded(
  'BIZ-12',
  (ends_on: BusinessDay, days: number, now: Instant): Instant | undefined =>
    latest(onDay(addDays(ends_on, -days), '10:00'), now),
);

/** What ends by itself is told before it does: a number at rest comes back, and is charged again (BIZ-12). */
export async function remindOfEnd(ctx: Ctx, of: OrderRow): Promise<void> {
  const type = typeOf(of);
  if (type.ends_on === undefined || of.number_id === null) return;
  const ends_on = type.ends_on({ ...(await lookAgain(ctx, of)), today: businessDay(ctx.now) });
  const send_at = tellsEndAt(ends_on, await normValue(ctx, of.hall_id, 'rest_reminder'), ctx.now);
  if (send_at === undefined) return;
  const { hall_id, id, number_id } = of;
  const language = await languageOf(ctx, of);
  await keepContact(ctx, { hall_id, id, number_id, language, until: onDay(ends_on, '00:00') });
  await notify(ctx, { hall_id, subject_id: id, kind: 'orders.rest_ends', facts: { ends_on }, send_at });
}

/** The price as the customer was told it, for the text of a reminder. */
function pricedBy(of: OrderRow): { price_zh: string; price_en: string } {
  const told = of.sheet === null ? undefined : (JSON.parse(of.sheet) as { price?: Words }).price;
  return { price_zh: told?.zh ?? '', price_en: told?.en ?? '' };
}

async function opened(ctx: Ctx, input: { hall_id: number; order_id: Id; secret: string }): Promise<OrderRow> {
  const expected = Buffer.from(secretFor(ctx, input.order_id));
  const given = Buffer.from(input.secret);
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new Refusal('kit.not_found', { field: 'order_id' });
  const found = await ctx.tx.maybe(findOrder, { hall_id: input.hall_id, id: input.order_id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'order_id' });
  return found;
}

/** One order behind its link: what it is, from when it is charged, whether it can still be given up. */
export async function orderedView(ctx: Ctx, input: { hall_id: number; order_id: Id; secret: string }) {
  const of = await opened(ctx, input);
  const charged_on = await chargedOn(ctx, of);
  const hall = await hallOf(ctx, of.hall_id);
  const { price_zh, price_en } = pricedBy(of);
  return {
    hall: { zh: hall.name_zh, en: hall.name_en },
    say: typeOf(of).say,
    number_mask: of.number_mask,
    price: { zh: price_zh, en: price_en },
    charged_on: charged_on ?? null,
    state: of.state,
    why_not: whyNotGiveUp(of.state, charged_on, businessDay(ctx.now)) ?? null,
  };
}

/** The customer gives up what was ordered, for nothing, until it is charged (PRM-05). */
export async function giveUp(ctx: Ctx, input: { hall_id: number; order_id: Id; secret: string }) {
  const of = await opened(ctx, input);
  const charged_on = await chargedOn(ctx, of);
  refuseIf(whyNotGiveUp(of.state, charged_on, businessDay(ctx.now)));
  const looked = await lookAgain(ctx, of);
  const at = { hall_id: of.hall_id, order_id: of.id };
  const undo =
    typeOf(of).undo?.({
      ...looked,
      order_id: of.id,
      sim_id: undefined,
      reading_id: undefined,
      paid_fen: of.total_fen,
    }) ?? [];
  for (const one of undo) await core.takeBack(ctx, at, one);
  await move(ctx, order, of, 'give_up', {
    set: { reason: 'given_up_by_customer' },
    facts: { charged_on },
  });
  await withdrawNotices(ctx, { hall_id: of.hall_id, subject_id: of.id });
  await notify(ctx, {
    ...{ hall_id: of.hall_id, subject_id: of.id, kind: 'orders.given_up' },
    facts: { business: of.business },
  });
  return { state: 'reversed' as const };
}

/** Keeps where the customer of an order accepted in advance is told what became of it. */
export async function reachLater(
  ctx: Ctx,
  of: Pick<OrderRow, 'hall_id' | 'id' | 'ticket_id'>,
  phone: string,
): Promise<void> {
  const { language } = await ticketOf(ctx, of.hall_id, of.ticket_id);
  await keepContact(ctx, { hall_id: of.hall_id, id: of.id, language, phone });
}

/** An order accepted in advance was completed, or could not be: its customer is told (BIZ-24). */
export async function tellOutcome(ctx: Ctx, of: OrderRow, outcome: 'done' | 'failed'): Promise<void> {
  const now = await ctx.tx.maybe(findOrder, { hall_id: of.hall_id, id: of.id });
  const facts = { business: of.business, mask: now?.number_mask ?? '' };
  await notify(ctx, { hall_id: of.hall_id, subject_id: of.id, kind: `orders.advance_${outcome}`, facts });
}

const named = (code: string | undefined): Words =>
  findType(code ?? '')?.say ?? { zh: '业务', en: 'business' };

noticeKind('orders.first_charge', {
  say: { zh: '首次扣费前提醒', en: 'Before the first charge' },
  row: 'PRM-05',
  text: ({ business, charged_on, price_zh, price_en }) => ({
    zh: `您订的${named(business).zh}从 ${charged_on} 起首次收费（${price_zh}）。在那之前可免费取消，请点：`,
    en: `Your ${named(business).en.toLowerCase()} is charged for the first time on ${charged_on} (${price_en}). Until then you can cancel it for nothing:`,
  }),
});
noticeKind('orders.rest_ends', {
  say: { zh: '停机保号到期前提醒', en: 'Before a rest ends' },
  row: 'BIZ-12',
  text: ({ ends_on }) => ({
    zh: `您停机保号的号码 ${ends_on} 自动复机，从那天起套餐照常收费。要继续停，请在那之前带证件来厅。`,
    en: `Your number at rest comes back by itself on ${ends_on} and its plan is charged again. To go on resting, come with your document before.`,
  }),
});
noticeKind('orders.given_up', {
  say: { zh: '免费取消成功', en: 'Cancelled for nothing' },
  row: 'PRM-05',
  text: ({ business }) => ({
    zh: `您订的${named(business).zh}已按您的要求取消，没有收费。`,
    en: `Your ${named(business).en.toLowerCase()} is cancelled as you asked; nothing is charged.`,
  }),
});
noticeKind('orders.advance_done', {
  say: { zh: '预受理已办妥', en: 'Accepted in advance: done' },
  row: 'BIZ-24',
  text: ({ business, mask }) => ({
    zh: `系统恢复后，您预受理的${named(business).zh}（${mask}）已办妥。`,
    en: `The line is back: your ${named(business).en.toLowerCase()} (${mask}) is done.`,
  }),
});
noticeKind('orders.advance_failed', {
  say: { zh: '预受理没办成', en: 'Accepted in advance: not done' },
  row: 'BIZ-24',
  text: ({ business, mask }) => ({
    zh: `抱歉，您预受理的${named(business).zh}（${mask}）没有办成，没有收费。请带证件再到厅，我们优先为您办。`,
    en: `We are sorry: your ${named(business).en.toLowerCase()} (${mask}) could not be done; nothing was charged. Please come again with your document.`,
  }),
});
