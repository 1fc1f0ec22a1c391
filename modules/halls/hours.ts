import { businessDay, type Instant, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, measure, normValue, witness } from '../norms/index.ts';
import type { HallEntry } from './entry.ts';
import { findDay } from './store.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Why a hall may not keep these hours: fewer minutes a day than the norm, and no exemption that still runs (SIGN-04). */
export const whyNotHours = guarded(
  'SIGN-04',
  (
    of: Pick<HallEntry, 'opens' | 'closes' | 'short_hours_until'>,
    least_min: number,
    today: string,
  ): string | undefined => {
    if (minutesOf(of.closes) - minutesOf(of.opens) >= least_min) return undefined;
    const exempt = of.short_hours_until !== null && of.short_hours_until >= today;
    return exempt ? undefined : 'halls.hours_short';
  },
);

const minutes = { zh: '分钟', en: 'min' };
const between = (from: Instant, until: Instant): number =>
  Math.max(0, Math.round((until.getTime() - from.getTime()) / minute_ms));

const figure = (
  id: string,
  zh: string,
  en: string,
  value: number | null,
  tone: Evidence['figures'][number]['tone'] = 'plain',
) => ({ id, say: { zh, en }, value, unit: minutes, as: 'count', tone }) satisfies Evidence['figures'][number];

/** The evidence of SIGN-04: how long the doors were open for numbers, how late and how early they were shut. */
async function hoursEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const of = await ctx.tx.maybe(findDay, { hall_id: asked.hall_id, day: asked.day });
  if (of === undefined || of.opened_at === null) return {};
  const least = await normValue(ctx, asked.hall_id, 'open_hours_min');
  const now = asked.day === businessDay(ctx.now) ? ctx.now : of.closes_at;
  const until = of.line_closed_at ?? (now < of.closes_at ? now : of.closes_at);
  const late = between(of.opens_at, of.opened_at);
  const early = of.line_closed_at === null ? 0 : between(of.line_closed_at, of.closes_at);
  return {
    kind: 'witnessed',
    total: 1,
    figures: [
      figure('open', '已开门', 'Open so far', between(of.opened_at, until)),
      figure('planned', '应开', 'To be open', between(of.opens_at, of.closes_at)),
      figure('least', '规定至少', 'At least by the norm', least),
      figure('late', '晚开', 'Opened late', late, late > 0 ? 'warn' : 'ok'),
      figure('early', '早收', 'Closed early', early, early > 0 ? 'bad' : 'ok'),
    ],
  };
}
evidence('SIGN-04', hoursEvidence);

measure('SIGN-04', {
  due: ['halls.day.open'],
  broken: ['halls.opening_late', 'halls.closed_early'],
  say: { zh: '开门', en: 'Openings' },
});
witness('halls.closed_early', { zh: '提前停止取号', en: 'Line closed early' }, 'SIGN-04');
witness('halls.hall.amend', { zh: '登记已改', en: 'Entry amended' }, 'SIGN-04', 'ORG-01', 'ORG-02', 'ORG-08');
witness('halls.hall.register', { zh: '登记新厅', en: 'Hall registered' }, 'ORG-01', 'ORG-02', 'ORG-08');
