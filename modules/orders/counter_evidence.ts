import { minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { type Asked, type Evidence, evidence, normValue } from '../norms/index.ts';
import { dayEnded } from '../queue/index.ts';
import { dayResumed } from './store.ts';

type Figure = Evidence['figures'][number];
const count = (id: string, say: Words, value: number, tone: Figure['tone'] = 'plain'): Figure => ({
  ...{ id, say, value, unit: null, as: 'count', tone },
});

/** One counter for everything (一台清): how many visits were sent on or came back, of those that ended; aimed at none. */
async function secondQueues(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const of = await ctx.tx.maybe(dayEnded, { hall_id: asked.hall_id, day: asked.day });
  if (of === undefined) return {};
  const second = of.ended - of.at_once;
  return {
    kind: 'measured',
    total: of.ended,
    figures: [
      count(
        'second',
        { zh: '二次排队', en: 'Sent to a second counter' },
        second,
        second === 0 ? 'ok' : 'warn',
      ),
      count('target', { zh: '目标', en: 'Aim' }, 0),
      {
        ...{ id: 'one_counter', say: { zh: '一台清', en: 'Done at one counter' } },
        ...{ unit: { zh: '%', en: '%' }, as: 'share', tone: second === 0 ? 'ok' : 'warn' },
        value: of.ended === 0 ? null : (of.at_once / of.ended) * 100,
      },
    ],
  };
}
evidence(
  'BIZ-03',
  guarded('BIZ-03', secondQueues, async () => ({})),
);

/** Numbers that came back: how long it took on average and at most, beside the hour and the day of the norm (BIZ-13). */
async function resumed(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const of = await ctx.tx.maybe(dayResumed, { hall_id: asked.hall_id, day: asked.day });
  if (of === undefined) return {};
  const average = await normValue(ctx, asked.hall_id, 'effect_average_resume');
  const minutes = (ms: number | null) => (ms === null ? null : Math.round((ms / minute_ms) * 10) / 10);
  const mean = minutes(of.mean_ms);
  const unit: Words = { zh: '分钟', en: 'min' };
  return {
    kind: 'measured',
    total: of.resumed,
    figures: [
      {
        ...{ id: 'mean', say: { zh: '平均用时', en: 'On average' }, value: mean, unit, as: 'count' },
        tone: mean !== null && mean > average ? 'warn' : 'ok',
      },
      {
        ...{ id: 'longest', say: { zh: '最长', en: 'Longest' }, value: minutes(of.longest_ms), unit },
        ...{ as: 'count', tone: 'plain' },
      },
      { ...count('limit', { zh: '平均不超过', en: 'Average at most' }, average), unit },
    ],
  };
}
evidence(
  'BIZ-13',
  guarded('BIZ-13', resumed, async () => ({})),
);
