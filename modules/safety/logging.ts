import { addDays, type BusinessDay, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { safetyDays } from './incident.ts';
import { factsOfDay, insertLog, lastAccident, logBetween, logThere } from './log_store.ts';

/** The lists that are about safety. */
export const safety_lists = ['fire', 'self_check', 'fire_month', 'opening', 'closing', 'safety_visit'];

/** What the system knows of the safety of a day: it stands beside what is written, whoever writes. */
export async function dayFacts(ctx: Ctx, hall_id: number, day: BusinessDay) {
  const from = onDay(day, '00:00');
  const until = onDay(addDays(day, 1), '00:00');
  const found = await ctx.tx.maybe(factsOfDay, { hall_id, day, from, until, lists: safety_lists });
  const days = safetyDays(
    (await ctx.tx.maybe(lastAccident, { hall_id, now: until })) ?? { last: null, since: null },
    day,
  );
  const none = { walked: 0, missed: 0, due: 0, hazards_open: 0, hazards_new: 0, incidents: 0, mends: 0 };
  return { ...none, ...found, days };
}

/** The page of today is written and signed, once (SAF-09). */
export async function signLog(
  ctx: Ctx,
  input: { hall_id: number; said: string; suspicious?: string | undefined },
) {
  const { hall_id, said } = input;
  const day = businessDay(ctx.now);
  const facts = await dayFacts(ctx, hall_id, day);
  const row = { hall_id, day, said, suspicious: input.suspicious ?? null, facts: JSON.stringify(facts) };
  const kept = await ctx.tx.maybe(insertLog, { ...row, by: ctx.actor.id, at: ctx.now });
  if (kept === undefined) throw new Refusal('safety.log_signed');
  await record(ctx, 'safety.log_signed', {
    hall_id,
    subject_id: ctx.newId(),
    facts: { day, ...facts, suspicious: input.suspicious !== undefined },
  });
  return { day };
}

/** The pages of a month, the newest first. */
export async function logOf(ctx: Ctx, input: { hall_id: number; month?: string | undefined }) {
  const month = input.month ?? businessDay(ctx.now).slice(0, 7);
  const from = `${month}-01`;
  const rows = await ctx.tx.rows(logBetween, {
    hall_id: input.hall_id,
    from,
    until: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1),
  });
  return {
    month,
    pages: rows.map(one => ({
      ...{ day: one.day, said: one.said, suspicious: one.suspicious, at: one.at.toISOString() },
      facts: JSON.parse(one.facts) as Awaited<ReturnType<typeof dayFacts>>,
      by: { zh: one.zh, en: one.en },
    })),
  };
}

/** A day that closes without its page is on record (SAF-09). */
const missing = guarded('SAF-09', async (ctx: Ctx, of: { hall_id: number; id: string; day: string }) => {
  if ((await ctx.tx.maybe(logThere, { hall_id: of.hall_id, day: of.day })) !== undefined) return;
  await record(ctx, 'safety.log_missing', { hall_id: of.hall_id, subject_id: of.id, facts: { day: of.day } });
});
followDay('close', missing);
