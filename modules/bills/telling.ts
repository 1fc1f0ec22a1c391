import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { yuan } from '../../kit/money.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { billWayOn, embeddedCore as core } from '../carrier/index.ts';
import { keepContact, noticeKind, notify } from '../notices/index.ts';
import { keepTold, startTelling } from './difference_store.ts';
import { billPath } from './linking.ts';
import { whyNotTell } from './run.ts';
import { holdRun } from './run_store.ts';
import { insertLink } from './store.ts';

/** Customers told in one transaction. */
const batch = 50;
/** How long the link of a bill that is out opens it. */
const open_days = 7;

/** It is said once that the customers of a run are told: their bills are out. Never while the run differs (FEE-03, FEE-05). */
export async function tellBills(ctx: Ctx, input: { hall_id: number; run_id: Id }) {
  const run = await ctx.tx.maybe(holdRun, { hall_id: input.hall_id, id: input.run_id });
  if (run === undefined) throw new Refusal('kit.not_found', { field: 'run_id' });
  refuseIf(whyNotTell(run));
  const { hall_id, id, month } = run;
  await ctx.tx.run(startTelling, { hall_id, id, at: ctx.now });
  await record(ctx, 'bills.told', { hall_id, subject_id: id, facts: { month, accounts: run.accounts } });
  await startDue(ctx, hall_id, id, { kind: 'bills.tell', due_at: ctx.now });
  return { telling: true as const };
}

// So many accounts in a transaction, then the clock rings again; whoever has the bill by message gets a link that opens the own
// bill and no other. What goes by app or by post the carrier's own systems send, and to some nothing goes (FEE-03).
onDue('bills.tell', async (ctx, due) => {
  const run = await ctx.tx.maybe(holdRun, { hall_id: due.hall_id, id: due.subject_id });
  if (run === undefined || run.told_at === null) return;
  const { hall_id, month } = run;
  const next = await core.billedAfter(ctx, { hall_id, month, after: run.told_after, most: batch });
  const messaged = next.filter(one => billWayOn(one, `${month}-01`) === 'sms');
  for (const { account_id, number_id, mask, total_fen } of messaged) {
    const id = ctx.newId();
    const open_until = later(ctx.now, open_days * day_ms);
    await ctx.tx.run(insertLink, {
      ...{ hall_id, id, account_id, number_id, mask, made_at: ctx.now, open_until },
    });
    await keepContact(ctx, {
      ...{ hall_id, id, number_id, language: 'zh', link: billPath(ctx, hall_id, id), until: open_until },
    });
    const facts = { mask, month, total: yuan(total_fen), due: run.due_on ?? '', days: String(open_days) };
    await notify(ctx, { hall_id, subject_id: id, kind: 'bills.out', facts });
  }
  await ctx.tx.run(keepTold, {
    hall_id,
    id: run.id,
    told_after: next.at(-1)?.account_id ?? run.told_after,
    told: messaged.length,
  });
  if (next.length === batch) await startDue(ctx, hall_id, run.id, { kind: 'bills.tell', due_at: ctx.now });
});

noticeKind('bills.out', {
  say: { zh: '账单已出', en: 'A bill is out' },
  row: 'FEE-03',
  text: ({ mask, month, total, due, days }) => ({
    zh: `${mask} 的 ${month} 账单已出，共 ${total} 元，${due} 前缴清不算欠费。${days} 天内点开看明细：`,
    en: `The bill of ${month} for ${mask} is out: ${total} yuan, not overdue before ${due}. Its lines, for ${days} days:`,
  }),
  spoken: ({ mask, month, total }) => ({
    zh: `${mask} 的 ${month} 账单已出，共 ${total} 元。`,
    en: `The bill of ${month} for ${mask} is out: ${total} yuan.`,
  }),
});
