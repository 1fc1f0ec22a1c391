import { businessDay, type Instant, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { record } from '../../kit/move.ts';
import { findDay, followDay } from '../halls/index.ts';
import { type Asked, type Evidence, evidence, witness } from '../norms/index.ts';
import { lastServed } from './evidence_store.ts';

/** What serving on after the close came to: minutes past closing time, and how many were served in them. */
export interface Overtime {
  minutes: number;
  served: number;
}

/** Overtime at the close (QUE-10): from closing time to the end of the last visit, minutes, begun ones counted whole. */
export const overtimeOf = guarded(
  'QUE-10',
  (closes_at: Instant, visits: readonly { finished_at: Instant }[]): Overtime => {
    const after = visits.map(one => one.finished_at.getTime() - closes_at.getTime()).filter(past => past > 0);
    return { minutes: Math.ceil(Math.max(0, ...after) / minute_ms), served: after.length };
  },
  () => ({ minutes: 0, served: 0 }),
);

const overtimeOn = async (ctx: Ctx, of: { hall_id: number; day: string; closes_at: Instant }) =>
  overtimeOf(of.closes_at, await ctx.tx.rows(lastServed, of));

// When the hall goes over to settling, what the day took beyond its hours is written down once.
followDay('settle', async (ctx, of) => {
  const overtime = await overtimeOn(ctx, of);
  if (overtime.minutes === 0) return;
  await record(ctx, 'queue.overtime', { hall_id: of.hall_id, subject_id: of.id, facts: { ...overtime } });
});

const figure = (
  id: string,
  zh: string,
  en: string,
  value: number | null,
  tone: Evidence['figures'][number]['tone'] = 'plain',
): Evidence['figures'][number] => ({ id, say: { zh, en }, value, unit: null, as: 'count', tone });

const minutes = { zh: '分钟', en: 'min' };

/** The evidence of QUE-10: how long the hall served on after its close, for how many, and what was carried over. */
async function closingEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const of = await ctx.tx.maybe(findDay, { hall_id: asked.hall_id, day: asked.day });
  if (of === undefined) return {};
  const visits = await ctx.tx.rows(lastServed, { hall_id: asked.hall_id, day: asked.day });
  const before_close = asked.day === businessDay(ctx.now) && ctx.now < of.closes_at;
  const overtime = overtimeOf(of.closes_at, visits);
  const carried = visits.filter(one => one.carried).length;
  return {
    kind: 'witnessed',
    total: visits.length,
    figures: [
      {
        ...figure('overtime', '闭店后延时', 'Overtime', before_close ? null : overtime.minutes),
        unit: minutes,
        tone: overtime.minutes > 0 ? 'warn' : 'ok',
      },
      figure('after', '闭店后办完', 'Served after closing', overtime.served),
      figure('served', '当天办完', 'Served that day', visits.length - carried),
      figure('carried', '结转', 'Carried over', carried, carried > 0 ? 'warn' : 'plain'),
    ],
  };
}
evidence('QUE-10', closingEvidence);
witness('queue.overtime', { zh: '闭店后延时', en: 'Overtime at the close' }, 'QUE-10');
