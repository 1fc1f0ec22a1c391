import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { businesses, findBusiness } from '../catalogue/index.ts';
import {
  type Asked,
  dayBounds,
  type Evidence,
  eventsOf,
  evidence,
  findParameter,
  normValue,
} from '../norms/index.ts';
import { classes } from './classes.ts';
import { callsOfDay, promisesKept, visitLengths } from './evidence_store.ts';
import { keptRange } from './promise.ts';

type Figure = Evidence['figures'][number];

const figure = (
  id: string,
  say: readonly [zh: string, en: string],
  value: number | null,
  as: Figure['as'],
  tone: Figure['tone'] = 'plain',
): Figure => ({ id, say: { zh: say[0], en: say[1] }, value, unit: unitOf(as), as, tone });

const unitOf = (as: Figure['as']): Words | null => {
  if (as === 'share') return { zh: '%', en: '%' };
  return as === 'minutes' ? { zh: '分', en: 'min' } : null;
};

/** The value below which a share of some sorted figures lies; null when there are none. */
const quantile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1))] ?? null;

const tenths = (seconds: number | null): number | null =>
  seconds === null ? null : Math.round(seconds / 6) / 10;

const percent = (part: number, of: number): number | null => (of === 0 ? null : (part / of) * 100);

/** A promise as it was given, with the wait that came, seconds. */
export interface Kept {
  low_s: number;
  mid_s: number;
  high_s: number;
  waited_s: number;
}

/** How good the promises on the numbers were (QUE-02): mean error in seconds, shares within three minutes and in the range. */
export const promiseError = guarded(
  'QUE-02',
  (kept: readonly Kept[]): { mean_s: number | null; near: number; in_range: number } => {
    const errors = kept.map(one => Math.abs(one.waited_s - one.mid_s));
    return {
      mean_s: errors.length === 0 ? null : errors.reduce((sum, one) => sum + one, 0) / errors.length,
      near: errors.filter(one => one <= 180).length,
      in_range: kept.filter(one => keptRange(one, one.waited_s)).length,
    };
  },
  () => ({ mean_s: null, near: 0, in_range: 0 }),
);

async function promiseEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const all = await ctx.tx.rows(promisesKept, { hall_id: asked.hall_id, day: asked.day });
  const of_class = classes.find(one => one.code === asked.filter)?.code ?? '';
  const rows = of_class === '' ? all : all.filter(row => row.class === of_class);
  const { mean_s, near, in_range } = promiseError(rows);
  return {
    kind: 'witnessed',
    filter: of_class,
    filters: [
      { value: '', say: { zh: '全部', en: 'All' }, count: all.length },
      ...classes.map(one => ({
        ...{ value: one.code, say: one.say },
        count: all.filter(row => row.class === one.code).length,
      })),
    ],
    total: rows.length,
    figures: [
      figure('error', ['预计误差（平均）', 'Error of the estimate (mean)'], tenths(mean_s), 'minutes'),
      figure('near', ['三分钟以内', 'Within 3 minutes'], percent(near, rows.length), 'share'),
      figure(
        'in_range',
        ['落在承诺区间（容半分钟）', 'Within the promised range, ±½ min'],
        percent(in_range, rows.length),
        'share',
      ),
      figure('scored', ['对照的号', 'Tickets compared'], rows.length, 'count'),
    ],
  };
}
evidence('QUE-02', promiseEvidence);

/** The published handling time of a business in minutes; null when none is published. */
async function handlingLimit(ctx: Ctx, hall_id: number, business: string): Promise<number | null> {
  const key = findParameter(`handling_limit_${business}`)?.key;
  return key === undefined ? null : normValue(ctx, hall_id, key);
}

/** Which visits took longer than their limit (SVC-08). */
export const outliers = guarded(
  'SVC-08',
  (took_s: readonly number[], limit_min: number | null): number =>
    limit_min === null ? 0 : took_s.filter(one => one > limit_min * 60).length,
  () => 0,
);

async function handlingEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const all = await ctx.tx.rows(visitLengths, { hall_id: asked.hall_id, day: asked.day });
  const filters = businesses
    .map(one => ({
      value: one.code,
      say: one.say,
      count: all.filter(row => row.business === one.code).length,
    }))
    .filter(one => one.count > 0)
    .sort((a, b) => b.count - a.count);
  const filter = findBusiness(asked.filter ?? '')?.code ?? filters[0]?.value ?? '';
  const took = all.filter(row => row.business === filter).map(row => row.took_s);
  const sorted = took.toSorted((a, b) => a - b);
  const limit = await handlingLimit(ctx, asked.hall_id, filter);
  const over = outliers(took, limit);
  return {
    ...{ kind: 'witnessed', filter, filters, total: took.length },
    figures: [
      figure('p50', ['办理中位', 'Median handling'], tenths(quantile(sorted, 0.5)), 'minutes'),
      figure('p90', ['P90', 'P90'], tenths(quantile(sorted, 0.9)), 'minutes'),
      figure('limit', ['办理时限', 'Handling limit'], limit, 'minutes'),
      figure(
        'over',
        ['超过时限', 'Over the limit'],
        limit === null ? null : over,
        'count',
        over > 0 ? 'warn' : 'plain',
      ),
      figure('max', ['最长', 'Longest'], sorted.at(-1) ?? null, 'clock'),
    ],
  };
}
evidence('SVC-08', handlingEvidence);

/** How often the order was left (QUE-08): calls, those out of order, and their share in percent. */
export const jumpRate = guarded(
  'QUE-08',
  (calls: readonly { jumped: boolean }[]): { jumps: number; share: number | null } => {
    const jumps = calls.filter(one => one.jumped).length;
    return { jumps, share: percent(jumps, calls.length) };
  },
  () => ({ jumps: 0, share: 0 }),
);

/** Jumps shown with their event. */
const jumps_shown = 8;

async function fairnessEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const calls = await ctx.tx.rows(callsOfDay, { hall_id: asked.hall_id, ...dayBounds(asked.day) });
  const { jumps, share } = jumpRate(calls);
  const jumped = calls.filter(one => one.jumped);
  const ids = [...new Set(jumped.map(one => one.subject_id))].slice(-jumps_shown);
  const events = await eventsOf(ctx, { ...asked, subject_ids: ids });
  const reasons = new Map<string, number>();
  for (const one of jumped) {
    const reason = String((JSON.parse(one.facts ?? '{}') as { reason?: unknown }).reason ?? '');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    kind: 'witnessed',
    total: calls.length,
    figures: [
      figure('share', ['越序叫号', 'Called out of order'], share, 'share'),
      figure('jumps', ['次数', 'Times'], jumps, 'count', jumps > 0 ? 'warn' : 'plain'),
      figure('calls', ['叫号', 'Calls'], calls.length, 'count'),
      figure('reasons', ['不同原因', 'Different reasons'], reasons.size, 'count'),
    ],
    witnesses: ids.flatMap(id => events.get(id)?.filter(one => one.what === 'queue.ticket.call') ?? []),
  };
}
evidence('QUE-08', fairnessEvidence);
