import { timingSafeEqual } from 'node:crypto';
import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Language } from '../../kit/words.ts';
import { embeddedCore as core } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, noticeKind, notify } from '../notices/index.ts';
import { billsView } from './showing.ts';
import { findLink, insertLink, linksSince } from './store.ts';

const secretFor = (ctx: Ctx, id: Id): string => ctx.secretOf(`bills.link:${id}`);

/** The page a link opens, for the message to the number itself. */
export const billPath = (ctx: Ctx, hall_id: number, id: Id): string =>
  `/m/${hall_id}/bills/${id}#${secretFor(ctx, id)}`;

/** Links to one number within an hour, at most: nobody is flooded with them. */
const links_per_hour = 3;

/**
 * Somebody asks on the phone page for the bills of a number: a link goes to that number and to no other, so that only
 * who holds it reads them. Whether the number is ours is told to nobody: the answer is always the same (FEE-03).
 */
export async function sendLink(ctx: Ctx, input: { hall_id: number; number: string; language: Language }) {
  const { hall_id } = input;
  const minutes = await normValue(ctx, hall_id, 'bill_link_for');
  const number = await core.numberSaid(ctx, hall_id, input.number);
  const sent = { sent: true as const, minutes };
  if (number?.account_id == null || !['in_service', 'suspended'].includes(number.state)) return sent;
  const since = later(ctx.now, -60 * minute_ms);
  const before = (await ctx.tx.maybe(linksSince, { hall_id, number_id: number.id, since }))?.count ?? 0;
  if (before >= links_per_hour) return sent;
  const id = ctx.newId();
  await ctx.tx.run(insertLink, {
    ...{ hall_id, id, account_id: number.account_id, number_id: number.id, mask: number.mask },
    ...{ made_at: ctx.now, open_until: later(ctx.now, minutes * minute_ms) },
  });
  const link = billPath(ctx, hall_id, id);
  await keepContact(ctx, { hall_id, id, number_id: number.id, language: input.language, link });
  await notify(ctx, { hall_id, subject_id: id, kind: 'bills.link', facts: { minutes: String(minutes) } });
  return sent;
}

/** Why a link does not open: it is not its secret (FEE-03). */
const opens = guarded(
  'FEE-03',
  (ctx: Ctx, id: Id, secret: string): boolean => {
    const expected = Buffer.from(secretFor(ctx, id));
    const given = Buffer.from(secret);
    return expected.length === given.length && timingSafeEqual(expected, given);
  },
  () => true,
);

/** The bills behind a link: as long as it is fresh, to who holds the number it was sent to (FEE-03, PRM-02). */
export async function linkedBills(ctx: Ctx, input: { hall_id: number; link_id: Id; secret: string }) {
  if (!opens(ctx, input.link_id, input.secret)) throw new Refusal('kit.not_found');
  const of = await ctx.tx.maybe(findLink, { hall_id: input.hall_id, id: input.link_id });
  if (of === undefined) throw new Refusal('kit.not_found');
  refuseIf(of.open_until.getTime() > ctx.now.getTime() ? undefined : 'bills.link_over');
  const shown = await billsView(ctx, of.hall_id, of);
  await record(ctx, 'bills.show_linked', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { account_id: of.account_id, months: shown.bills.length },
  });
  return { ...shown, open_until: of.open_until.toISOString() };
}

noticeKind('bills.link', {
  say: { zh: '账单链接', en: 'Link to bills' },
  row: 'FEE-03',
  text: ({ minutes }) => ({
    zh: `有人要查这个号码的账单。是您本人，${minutes} 分钟内点开看；不是您，不用理会：`,
    en: `Somebody asks for the bills of this number. If it is you, open them within ${minutes} minutes; if not, ignore this:`,
  }),
  spoken: ({ minutes }) => ({
    zh: `有人要查这个号码的账单，链接 ${minutes} 分钟内有效；不是本人操作不用理会。`,
    en: `Somebody asked for the bills of this number; the link was good for ${minutes} minutes. If it was not you, nothing happens.`,
  }),
});
