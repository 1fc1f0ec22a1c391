import { timingSafeEqual } from 'node:crypto';
import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { keyFor, openText } from '../../kit/vault.ts';
import { agreementOfNumber } from '../agreements/index.ts';
import { hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { receiptsOfTicket, receiptView, supervisionOn } from '../receipts/index.ts';
import type { MadeUnder } from './agreement.ts';
import type { OrderRow, OrderState } from './order.ts';
import { orderView } from './order_view.ts';
import { ordersOfTicket, signaturesOf } from './store.ts';
import { orderOf } from './telling.ts';

/** An order whose form the customer has agreed to: the customer's own copy shows it. */
const agreed: ReadonlySet<OrderState> = new Set<OrderState>([
  'confirmed',
  'paid',
  'no_charge',
  'executing',
  'completed',
  'delivered',
  'failed',
  'pre_accepted',
  'reversal_pending',
  'reversed',
]);

/** Whether an order's form belongs to what the customer takes home. */
export const isPaper = (of: Pick<OrderRow, 'state' | 'sheet'>): boolean =>
  agreed.has(of.state) && of.sheet !== null;

const secretFor = (ctx: Ctx, ticket_id: Id): string => ctx.secretOf(`orders.papers:${ticket_id}`);

/** The address of a visit's papers, with the secret that opens them: derived, stored nowhere. */
export const papersLink = (ctx: Ctx, of: { hall_id: number; ticket_id: Id }): string =>
  `/m/${of.hall_id}/p/${of.ticket_id}#${secretFor(ctx, of.ticket_id)}`;

/** Whether a secret opens the papers of a visit. */
export const opensPapers = guarded(
  'BIZ-24',
  (ctx: Ctx, ticket_id: Id, secret: string): boolean => {
    const expected = Buffer.from(secretFor(ctx, ticket_id));
    const given = Buffer.from(secret);
    return expected.length === given.length && timingSafeEqual(expected, given);
  },
  () => true,
);

/**
 * What the customer takes home from a visit: every form that was agreed to, with its sheet and the hand under it, and
 * the receipts. Whoever holds the link sees these papers, masked, for some weeks, and nothing else (BIZ-24, PAY-02).
 */
export async function linkedPapers(ctx: Ctx, input: { hall_id: number; ticket_id: Id; secret: string }) {
  if (!opensPapers(ctx, input.ticket_id, input.secret)) throw new Refusal('kit.not_found');
  const hall = await hallOf(ctx, input.hall_id);
  const forms = (await ctx.tx.rows(ordersOfTicket, input)).filter(isPaper);
  const receipts = await ctx.tx.rows(receiptsOfTicket, input);
  const since = forms[0]?.opened_at ?? receipts[0]?.issued_at;
  if (since === undefined) throw new Refusal('kit.not_found');
  const days = await normValue(ctx, input.hall_id, 'papers_link_for');
  const over = later(since, days * day_ms);
  refuseIf(over.getTime() > ctx.now.getTime() ? undefined : 'orders.papers_over');
  const papers: Awaited<ReturnType<typeof formPaper>>[] = [];
  for (const of of forms) papers.push(await formPaper(ctx, of));
  return {
    hall: { zh: hall.name_zh, en: hall.name_en },
    supervision: supervisionOn(hall),
    open_until: over.toISOString(),
    forms: papers,
    receipts: receipts.map(receiptView),
  };
}

/** The words a form was signed under, as they stood in its edition (PRM-01). */
async function textOf(ctx: Ctx, of: MadeUnder | null) {
  const edition = of === null ? undefined : await agreementOfNumber(ctx, of.number);
  return (edition?.clauses ?? []).map(({ zh, en }) => ({ zh, en }));
}

/** One form as the customer's own copy: what was told and agreed to, masked, with the signature under it. */
async function formPaper(ctx: Ctx, of: OrderRow) {
  const shown = orderView(of);
  const [signed] = await ctx.tx.rows(signaturesOf, { hall_id: of.hall_id, order_id: of.id });
  return {
    id: of.id,
    no: of.id.slice(-8).toUpperCase(),
    state: of.state,
    say: shown.say,
    number_mask: shown.number_mask,
    sheet: shown.sheet,
    sheet_version: shown.sheet_version,
    form: shown.form,
    stopped_at: shown.stopped_at,
    leaflet: shown.leaflet,
    agreement: shown.agreement,
    made_under: shown.made_under,
    text: await textOf(ctx, shown.made_under),
    total_fen: shown.total_fen,
    agreed_at: shown.steps.confirm ?? signed?.signed_at.toISOString() ?? null,
    promised_at: shown.promised_at,
    form_hash: signed?.form_hash ?? null,
    strokes: signed === undefined ? null : openText(keyFor('signatures'), signed.strokes, signed.id),
  };
}

/** The hand under an order, to the clerk who serves it and to nobody else (BIZ-24). */
export async function signatureOf(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await orderOf(ctx, input.hall_id, input.order_id);
  refuseIf(of.clerk_id === ctx.actor.id ? undefined : 'orders.not_yours');
  const [signed] = await ctx.tx.rows(signaturesOf, { hall_id: of.hall_id, order_id: of.id });
  return {
    strokes: signed === undefined ? null : openText(keyFor('signatures'), signed.strokes, signed.id),
  };
}
