import { createHash } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { closeText, keyFor } from '../../kit/vault.ts';
import { holdNumber, letGo, releaseSim } from '../carrier/index.ts';
import { maskedAbout } from '../identity/index.ts';
import { paymentsOfTicket } from '../payments/index.ts';
import { counterOfScreen } from '../people/index.ts';
import { handed } from './advance.ts';
import { type AgreementPoint, whyNotAcknowledged } from './agreement.ts';
import { whyNotConsented } from './guardian.ts';
import { typeOf } from './looking.ts';
import { heldOrder, mine, whyNotYours } from './opening.ts';
import { type OrderRow, order } from './order.ts';
import { whyNotSafe } from './risk.ts';
import { findOrder, holdOrder, insertSignature } from './store.ts';

/** The four parts of what a customer is told, in their order (BIZ-29). */
export const told_parts = ['content', 'price', 'fees', 'duties'] as const;

/** Why an order is not told yet: all four parts of the very sheet that was shown (BIZ-29). */
export const whyNotTold = guarded(
  'BIZ-29',
  (
    of: Pick<OrderRow, 'sheet_version'>,
    told: { parts: readonly string[]; sheet_version: string },
  ): string | undefined => {
    if (of.sheet_version !== told.sheet_version) return 'orders.other_sheet';
    return told_parts.every(part => told.parts.includes(part)) ? undefined : 'orders.not_all_told';
  },
);

/** One of the four parts of a sheet. */
export type ToldPart = (typeof told_parts)[number];

/** When each part was told, as kept with the order. */
export const toldOf = (of: Pick<OrderRow, 'told'>): Partial<Record<ToldPart, string>> =>
  JSON.parse(of.told) as Partial<Record<ToldPart, string>>;

/** One part has been told: its time is kept, and the customer's screen goes on to the next (BIZ-29). */
export async function tellPart(ctx: Ctx, input: { hall_id: number; order_id: Id; part: ToldPart }) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  const told = { ...toldOf(of), [input.part]: ctx.now.toISOString() };
  await move(ctx, order, of, 'tell_part', {
    set: { told: JSON.stringify(told) },
    facts: { part: input.part, sheet_version: of.sheet_version },
  });
  return { order_id: of.id, state: 'eligible' as const };
}

/** The clerk has told all four parts; the edition of the sheet is kept with the order. */
export async function tellOrder(
  ctx: Ctx,
  input: { hall_id: number; order_id: Id; parts: readonly string[]; sheet_version: string },
) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  refuseIf(whyNotConsented(of.consent_flag));
  refuseIf(whyNotSafe(of.risk_flag));
  refuseIf(whyNotTold(of, input), { field: 'parts' });
  await move(ctx, order, of, 'disclose', {
    set: {
      disclosed_at: ctx.now,
      told: JSON.stringify({
        ...Object.fromEntries(told_parts.map(part => [part, ctx.now.toISOString()])),
        ...toldOf(of),
      }),
    },
    facts: { sheet_version: of.sheet_version, parts: told_parts.length },
  });
  return { order_id: of.id, state: 'disclosed' as const };
}

/** What exactly a customer signs: the sheet, the form and the price, as one fingerprint. */
export const formHash = (
  of: Pick<OrderRow, 'sheet' | 'sheet_version' | 'charges' | 'asks' | 'number_mask'>,
): string =>
  createHash('sha256')
    .update(JSON.stringify([of.sheet_version, of.sheet, of.charges, of.asks, of.number_mask]))
    .digest('hex');

/** Why a word is not enough: this business is signed by hand (BIZ-24). */
export const whyNotSpoken = guarded('BIZ-24', (signs: 'none' | 'spoken' | 'signature'): string | undefined =>
  signs === 'signature' ? 'orders.sign_by_hand' : undefined,
);

/** The customer agrees by word, read back by the clerk. */
export async function confirmSpoken(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  refuseIf(whyNotSpoken(typeOf(of).signs));
  await move(ctx, order, of, 'confirm', {
    set: { confirmed_at: ctx.now, confirmed_how: 'spoken' },
    facts: { how: 'spoken' },
  });
  return { order_id: of.id, state: 'confirmed' as const };
}

/**
 * The customer signs on the second screen of the counter: the strokes are sealed, the fingerprint of what was signed
 * stands beside them. A clerk's session cannot sign, nor a screen of another counter.
 */
export async function signOrder(
  ctx: Ctx,
  input: { hall_id: number; order_id: Id; strokes: string; form_hash: string; agreed: readonly string[] },
) {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: input.hall_id, id: input.order_id });
  const screen = await screenOf(ctx, input.hall_id);
  if (of === undefined || of.counter_id !== screen) throw new Refusal('kit.not_found', { field: 'order_id' });
  const hash = formHash(of);
  refuseIf(hash === input.form_hash ? undefined : 'orders.form_changed', { field: 'form_hash' });
  refuseIf(whyNotAcknowledged(agreementOf(of), input.agreed), { field: 'agreed' });
  await keepSignature(ctx, of, input, hash);
  if (of.state === 'pre_accepted') return { order_id: of.id, state: of.state };
  await move(ctx, order, of, 'confirm', {
    set: { confirmed_at: ctx.now, confirmed_how: 'signature' },
    facts: { how: 'signature', form_hash: hash, device_id: ctx.actor.id },
  });
  return { order_id: of.id, state: 'confirmed' as const };
}

/** The points of the agreement as they stand on the sheet of an order. */
export const agreementOf = (of: Pick<OrderRow, 'sheet'>): readonly AgreementPoint[] =>
  (JSON.parse(of.sheet ?? '{}') as { agreement?: AgreementPoint[] }).agreement ?? [];

async function keepSignature(
  ctx: Ctx,
  of: OrderRow,
  { strokes, agreed }: { strokes: string; agreed: readonly string[] },
  form_hash: string,
): Promise<void> {
  const id = ctx.newId();
  await ctx.tx.run(insertSignature, {
    hall_id: of.hall_id,
    id,
    order_id: of.id,
    signed_at: ctx.now,
    device_id: ctx.actor.id,
    sheet_version: of.sheet_version ?? '',
    form_hash,
    strokes: closeText(keyFor('signatures'), strokes, id),
    agreed: JSON.stringify(agreed),
  });
}

/** The counter that a customer's screen belongs to; an outside program may stand for one in a demonstration. */
export async function screenOf(ctx: Ctx, hall_id: number): Promise<Id | undefined> {
  if (ctx.actor.kind !== 'device') return undefined;
  return (await ctx.tx.maybe(counterOfScreen, { hall_id, id: ctx.actor.id }))?.counter_id ?? undefined;
}

/** Something is changed after all: the order goes back to be told anew (BIZ-29). */
export async function reviseOrder(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  await nothingAsked(ctx, of);
  await move(ctx, order, of, 'revise', {
    set: { told: '{}', disclosed_at: null, confirmed_at: null, confirmed_how: null },
  });
  return { order_id: of.id, state: 'eligible' as const };
}

/** While a payment is on its way, what it pays for stays as it is: the payment is given up first (PAY-01). */
async function nothingAsked(ctx: Ctx, of: OrderRow): Promise<void> {
  if (of.state !== 'confirmed') return;
  const payments = await ctx.tx.rows(paymentsOfTicket, { hall_id: of.hall_id, ticket_id: of.ticket_id });
  const asked = payments.some(one => one.state === 'asked' && one.about.includes(of.id));
  refuseIf(asked ? 'orders.payment_asked' : undefined);
}

/**
 * The customer gives it up: the card and the number go back. What was accepted in advance they give up by telephone as
 * well, to any clerk who might complete it (BIZ-24).
 */
export async function lapseOrder(ctx: Ctx, input: { hall_id: number; order_id: Id; reason: string }) {
  const of = await heldOrder(ctx, input.hall_id, input.order_id);
  if (of.state === 'pre_accepted') await handed(ctx, of);
  else refuseIf(whyNotYours(ctx, of));
  await nothingAsked(ctx, of);
  await dropOrder(ctx, of, input.reason);
  return { order_id: of.id, state: 'lapsed' as const };
}

/** Ends an order that will not be done, and frees what was kept for it. */
export async function dropOrder(ctx: Ctx, of: OrderRow, said: string): Promise<void> {
  // What is typed as a reason may hold somebody's number or name: none is kept in clear (PRIV-02).
  const reason = await maskedAbout(ctx, said, { ...of, people: [of.person_id] });
  await move(ctx, order, of, 'lapse', { set: { reason }, facts: { reason } });
  await freeKept(ctx, of);
}

/** Gives back what was kept for an order: its card to the box, its number to the page. */
export async function freeKept(ctx: Ctx, of: OrderRow): Promise<void> {
  if (of.sim_id !== null) await releaseSim(ctx, of.hall_id, of.sim_id);
  if (of.number_id === null || typeOf(of).about !== 'new_number') return;
  const number = await ctx.tx.maybe(holdNumber, { id: of.number_id });
  if (number?.state === 'selected' && number.order_id === of.id) await letGo(ctx, of.hall_id, number);
}

/** The order, or «not found». */
export async function orderOf(ctx: Ctx, hall_id: number, id: Id): Promise<OrderRow> {
  const found = await ctx.tx.maybe(findOrder, { hall_id, id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'order_id' });
  return found;
}
