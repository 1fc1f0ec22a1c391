import { addMonths, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { servedUntil } from '../carrier/index.ts';
import { neededFor } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { lastDayOf } from './store.ts';

// RNM-10: a document is kept while its holder has a number here, and the months of the law after the last one ended or
// after the last business in which somebody stood as holder, agent or guardian.
neededFor(async (ctx, { hall_id, person_id }) => {
  const served = await ctx.tx.maybe(servedUntil, { id: person_id });
  if ((served?.numbers ?? 0) > 0) return { kind: 'in_service' };
  const [acted] = await ctx.tx.rows(lastDayOf, { hall_id, person_id });
  const days = [served?.served_until, acted?.day].filter((day): day is string => day != null).sort();
  const last = days.at(-1);
  return last === undefined
    ? { kind: 'never_served' }
    : { kind: 'ended', until: await after(ctx, hall_id, last) };
});

async function after(ctx: Ctx, hall_id: number, day: string): Promise<Instant> {
  return onDay(addMonths(day, await normValue(ctx, hall_id, 'document_kept_after')), '00:00');
}
