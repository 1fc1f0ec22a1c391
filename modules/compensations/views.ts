import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { ageBands, checksOf } from '../identity/index.ts';
import { moneyDayIs } from '../ledger/index.ts';
import { sessionsOfDay } from '../tills/index.ts';
import { type CompensationRow, categories, documentsFor, whyNotTakeBack } from './compensation.ts';
import { approverIn } from './deciding.ts';
import type { Amends } from './outcomes.ts';
import { breachesSince, listCompensations, owedTo, publishedSince } from './store.ts';

/** How far back published figures reach. */
const published_ms = 90 * day_ms;

/** Whether whoever looks may take a payment of today back: the same rule as the act, over what is open now. */
async function takenBackBy(ctx: Ctx, hall_id: number): Promise<(of: CompensationRow) => boolean> {
  if (!ctx.may('compensations.take_back', hall_id)) return () => false;
  const today = businessDay(ctx.now);
  const tills = await ctx.tx.rows(sessionsOfDay, { hall_id, day: today });
  const open = new Set(tills.flatMap(one => (one.state === 'open' ? [one.id] : [])));
  const books_open = (await moneyDayIs(ctx, hall_id, today)) === 'open';
  return of =>
    of.paid_at !== null &&
    of.state === 'paid' &&
    whyNotTakeBack(of, {
      ...{ paid_on: businessDay(of.paid_at), today, actor_id: ctx.actor.id, books_open },
      till_open: of.paid_session_id !== null && open.has(of.paid_session_id),
    }) === undefined;
}

/** The cases of a hall: what is open first, each with who has to decide. */
export async function casesView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(listCompensations, {
    ...{ hall_id: input.hall_id, since: later(ctx.now, -30 * day_ms), most: 200 },
  });
  const mayTakeBack = await takenBackBy(ctx, input.hall_id);
  const cases = [];
  for (const row of rows)
    cases.push({
      ...{ id: row.id, state: row.state, kind: row.kind, mask: row.mask, category: row.category },
      ...{ about: row.about, said: row.kind === 'amends' ? '' : row.said, proof: row.proof },
      ...{ paid_how: row.paid_how, other_number: row.other_number === true },
      offered: row.kind === 'amends' ? (row.said as Amends) : null,
      ...{ claimed_fen: row.claimed_fen, overcharge_fen: row.overcharge_fen, refund_fen: row.refund_fen },
      ...{ claimed_at: row.claimed_at.toISOString(), due_at: row.due_at.toISOString() },
      paid_at: row.paid_at?.toISOString() ?? null,
      may_take_back: mayTakeBack(row),
      by_me: row.claimed_by === ctx.actor.id,
      claimed_by: { zh: row.by_name ?? '', en: row.by_name_en ?? '' },
      needed: row.refund_fen === null ? null : await approverIn(ctx, input.hall_id, row.refund_fen),
    });
  return { cases };
}

/** What is owed in cash to whose documents were read in a visit, and by which of them it is handed over (PRM-04, RNM-05). */
export async function owedView(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const { hall_id } = input;
  const all = await checksOf(ctx, hall_id, input.ticket_id);
  const shown = all.filter(one => one.valid_until.getTime() >= ctx.now.getTime());
  const holders = [...new Set(shown.map(one => one.person_id))];
  const ages = await ageBands(ctx, hall_id);
  const cases = (await ctx.tx.rows(owedTo, { hall_id, holders })).flatMap(of => {
    const by = documentsFor(of.holder_id, shown, ages);
    const { id, kind, mask, about, refund_fen } = of;
    return by === undefined ? [] : [{ id, kind, mask, about, refund_fen: refund_fen ?? 0, ...by }];
  });
  return { cases };
}

/** What anybody may read: cases paid in the last months, by category, how much and how soon; broken promises by name (PRM-04, PRM-00). */
export async function publishedView(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -published_ms);
  const rows = await ctx.tx.rows(publishedSince, { hall_id: input.hall_id, since });
  const breaches = await ctx.tx.rows(breachesSince, { hall_id: input.hall_id, since });
  const errors = rows.filter(row => row.kind === 'overcharge');
  const cases = errors.reduce((sum, row) => sum + row.cases, 0);
  return {
    days: published_ms / day_ms,
    cases,
    refund_fen: errors.reduce((sum, row) => sum + row.refund_fen, 0),
    mean_days: cases === 0 ? null : errors.reduce((sum, row) => sum + row.days * row.cases, 0) / cases,
    by_category: errors.flatMap(row =>
      row.category === null
        ? []
        : [
            {
              say: categories[row.category as keyof typeof categories],
              cases: row.cases,
              refund_fen: row.refund_fen,
            },
          ],
    ),
    breaches: breaches.map(({ about, cases: count, paid }) => ({ row: about, cases: count, paid })),
  };
}
