import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { keepContact, noticeKind, notify, withdrawNotices } from '../notices/index.ts';
import { ticketOf } from '../queue/index.ts';
import { isPaper, papersLink } from './papers.ts';
import { ordersOfTicket } from './store.ts';

/**
 * The customer wants the papers of this visit on their phone: the link goes to the number the visit was about, and to
 * no other (BIZ-24).
 */
export async function sendPapers(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const { hall_id, ticket_id } = input;
  const visit = await ticketOf(ctx, hall_id, ticket_id);
  const mine = visit.clerk_id === ctx.actor.id || ctx.actor.kind === 'machine';
  refuseIf(mine ? undefined : 'orders.visit_not_here');
  const agreed = (await ctx.tx.rows(ordersOfTicket, input)).findLast(isPaper);
  if (agreed?.number_id == null) throw new Refusal('orders.no_papers_to_send');
  const link = papersLink(ctx, input);
  const { number_id } = agreed;
  await keepContact(ctx, { hall_id, id: ticket_id, number_id, language: visit.language, link });
  await withdrawNotices(ctx, { hall_id, subject_id: ticket_id });
  await notify(ctx, { hall_id, subject_id: ticket_id, kind: 'orders.papers' });
  return { told_at: agreed.number_mask ?? '' };
}

noticeKind('orders.papers', {
  say: { zh: '单据链接', en: 'Link to the papers' },
  row: 'BIZ-24',
  text: () => ({
    zh: '您今天办的业务，签过的单据和收据都在这里，请点：',
    en: 'The forms you signed today and your receipts are here:',
  }),
  spoken: () => ({
    zh: '您今天签过的单据和收据已备好，想要链接或纸质件，我们再给您。',
    en: 'The forms you signed today and your receipts are ready; we send the link again or print them, as you like.',
  }),
});
