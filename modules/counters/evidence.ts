import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Asked, dayBounds, type Evidence, evidence, measure } from '../norms/index.ts';
import { pauseEvents } from './store.ts';

/** One step of a pause, as the record tells it. */
export interface PauseEvent {
  subject_id: Id;
  what: string;
  at: Instant;
}

/** The pauses of a day: how often, how long in seconds, how often longer than its limit (PRIN-11). */
export const pausesOf = guarded(
  'PRIN-11',
  (events: readonly PauseEvent[], now: Instant): { lengths_s: number[]; over: number } => {
    const open = new Map<Id, Instant>();
    const lengths_s: number[] = [];
    const end = (id: Id, at: Instant) => {
      const from = open.get(id);
      if (from !== undefined) lengths_s.push(Math.max(0, Math.round((at.getTime() - from.getTime()) / 1000)));
      open.delete(id);
    };
    for (const { subject_id, what, at } of events) {
      if (what === 'counters.counter.pause') open.set(subject_id, at);
      else if (what !== 'counters.pause_over') end(subject_id, at);
    }
    for (const id of [...open.keys()]) end(id, now);
    return { lengths_s, over: events.filter(one => one.what === 'counters.pause_over').length };
  },
  () => ({ lengths_s: [], over: 0 }),
);

const minutes = (seconds: number): number => Math.round(seconds / 6) / 10;
const minute_words = { zh: '分', en: 'min' };

async function pauseEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const bounds = dayBounds(asked.day);
  const rows = await ctx.tx.rows(pauseEvents, { hall_id: asked.hall_id, ...bounds });
  const { lengths_s, over } = pausesOf(rows, bounds.until < ctx.now ? bounds.until : ctx.now);
  const all_s = lengths_s.reduce((sum, one) => sum + one, 0);
  const count = lengths_s.length;
  return {
    kind: 'witnessed',
    total: count,
    figures: [
      {
        ...{ id: 'over', say: { zh: '超过时限', en: 'Over the limit' }, value: over, unit: null },
        ...{ as: 'count' as const, tone: over > 0 ? ('bad' as const) : ('ok' as const) },
      },
      {
        ...{ id: 'pauses', say: { zh: '暂停', en: 'Pauses' }, value: count, unit: null },
        ...{ as: 'count' as const, tone: 'plain' as const },
      },
      {
        ...{ id: 'mean', say: { zh: '平均', en: 'Mean' }, unit: minute_words },
        value: count === 0 ? null : minutes(all_s / count),
        ...{ as: 'minutes' as const, tone: 'plain' as const },
      },
      {
        ...{ id: 'all', say: { zh: '合计', en: 'Together' }, value: minutes(all_s), unit: minute_words },
        ...{ as: 'minutes' as const, tone: 'plain' as const },
      },
    ],
  };
}
evidence('PRIN-11', pauseEvidence);

measure('PRIN-11', {
  due: ['counters.counter.pause'],
  broken: ['counters.pause_over'],
  say: { zh: '暂停', en: 'Pauses' },
});
