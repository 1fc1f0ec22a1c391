import { businessDay } from '../../kit/clock.ts';
import { type Evidence, evidence } from '../norms/index.ts';
import { asksOf, surveysIn } from './store.ts';

const figure = (id: string, zh: string, en: string, value: number | null): Evidence['figures'][number] => ({
  ...{ id, say: { zh, en }, value, unit: null, as: 'count', tone: 'plain' },
});

// What is asked in a hall on a day: how many surveys run, how many customers were asked so far, how many answered (SVC-15).
evidence('SVC-15', async (ctx, asked) => {
  const day = asked.day ?? businessDay(ctx.now);
  const surveys = await ctx.tx.rows(surveysIn, { halls: [asked.hall_id], from: day, until: day });
  const running = surveys.filter(one => one.state === 'running' && one.asks_from <= day);
  const survey_ids = running.map(one => one.id);
  const asks = await ctx.tx.rows(asksOf, { hall_ids: [asked.hall_id], survey_ids });
  const sum = (of: (one: (typeof asks)[number]) => number) => asks.reduce((all, one) => all + of(one), 0);
  return {
    kind: 'measured',
    total: sum(one => one.asked),
    figures: [
      figure('running', '进行中的调查', 'Surveys running', running.length),
      figure(
        'asked',
        '请答',
        'Asked',
        sum(one => one.asked),
      ),
      figure(
        'answered',
        '作答',
        'Answered',
        sum(one => one.answered),
      ),
    ],
  };
});
