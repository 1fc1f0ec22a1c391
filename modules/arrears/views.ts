import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { normValue } from '../norms/index.ts';
import { newestAbout } from '../notices/index.ts';
import { suspendableFrom } from './arrear.ts';
import { daysOverdue } from './looking.ts';
import { listArrears } from './store.ts';

/** How long a settled arrear stays in the list. */
const settled_shown_ms = 7 * day_ms;

/** Who is to be suspended, which reminder reached them, and from when; masked (PRM-06). */
export async function arrearsOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const hours = await normValue(ctx, hall_id, 'suspension_notice_before');
  const rows = await ctx.tx.rows(listArrears, { hall_id, settled_since: later(ctx.now, -settled_shown_ms) });
  const told = await ctx.tx.rows(newestAbout, {
    ...{ hall_id, kind: 'arrears.reminder' },
    subject_ids: rows.map(of => of.id),
  });
  const newest = new Map(told.map(one => [one.subject_id, one]));
  return {
    hours,
    rate: await normValue(ctx, hall_id, 'late_payment_rate'),
    arrears: rows.map(of => {
      const last = newest.get(of.id);
      const reminder = last === undefined ? undefined : { state: last.state, resolved_at: last.at };
      const from = of.state === 'owing' ? suspendableFrom(reminder, hours) : undefined;
      return {
        ...{ id: of.id, state: of.state, mask: of.mask, owed_fen: of.owed_fen, owed_since: of.owed_since },
        ...{ days: daysOverdue(of.owed_since, of.settled_at ?? ctx.now), reminders: last?.count ?? 0 },
        ...{ reminder: last?.state ?? null, reminder_at: last?.at.toISOString() ?? null },
        suspends_from: from?.toISOString() ?? null,
        suspended_at: of.suspended_at?.toISOString() ?? null,
        settled_at: of.settled_at?.toISOString() ?? null,
      };
    }),
  };
}
