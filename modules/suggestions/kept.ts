import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, measure, witness } from '../norms/index.ts';
import { figuresOf } from './figures.ts';
import { event_words } from './words.ts';

measure('SUG-02', {
  due: ['halls.day.settle', 'suggestions.opinion.receive'],
  broken: ['suggestions.unread', 'suggestions.reply_late', 'suggestions.final_late'],
  say: { zh: '意见簿每天看、按时回', en: 'The opinion book read daily and replied to in time' },
});
measure('SUG-05', {
  due: ['suggestions.opinion.receive'],
  broken: ['suggestions.reply_late'],
  say: { zh: '每条意见都有回复', en: 'Every opinion has a reply' },
});
measure('SUG-04', {
  due: ['suggestions.gathering.plan'],
  broken: ['suggestions.gathering.miss'],
  say: { zh: '主动征询意见', en: 'Customers asked for their opinion' },
});

const bears: Record<string, string[]> = {
  ...{ replied: ['SUG-05', 'SUG-02'], raised: ['SUG-02'], rewarded: ['SUG-01'], read: ['SUG-02'] },
  ...{ effect_late: ['SUG-03'], improvement_failed: ['SUG-03'], unread: ['SUG-02'] },
};
for (const [name, rows] of Object.entries(bears))
  witness(`suggestions.${name}`, event_words[name] ?? { zh: name, en: name }, ...rows);
witness('suggestions.opinion.receive', { zh: '收到意见', en: 'An opinion was received' }, 'SUG-01', 'SUG-02');
witness('suggestions.gathering.plan', { zh: '安排征询', en: 'An asking was planned' }, 'SUG-04');

const figure = (id: string, say: { zh: string; en: string }, value: number | null, share = true) => ({
  ...{ id, say, value, unit: share ? { zh: '%', en: '%' } : null },
  ...{ as: 'count' as const, tone: 'plain' as const },
});

/** The rates of the month the asked day lies in (SUG-03, SUG-05). */
const rates = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const month = (asked.day ?? businessDay(ctx.now)).slice(0, 7);
  const of = await figuresOf(ctx, { hall_id: asked.hall_id, month });
  const days = of.effect_days === null ? null : Math.round(of.effect_days * 10) / 10;
  return {
    kind: 'measured',
    total: of.received,
    figures: [
      figure('received', { zh: '本月意见', en: 'Opinions of the month' }, of.received, false),
      figure('reply', { zh: '回复率', en: 'Replied to' }, of.rates.reply),
      figure('timely', { zh: '按时回复', en: 'Replied to in time' }, of.rates.timely),
      figure('adopted', { zh: '采纳率', en: 'Adopted' }, of.rates.adopted),
      figure('effect', { zh: '见效用天（中位）', en: 'Days to take effect, the middle' }, days, false),
    ],
  };
};
for (const row of ['SUG-03', 'SUG-05'])
  evidence(
    row,
    guarded(row, rates, async () => ({})),
  );
