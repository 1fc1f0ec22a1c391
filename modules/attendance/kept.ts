import type { Ctx } from '../../kit/ctx.ts';
import { holdForm } from '../forms/index.ts';
import { type Asked, type Evidence, evidence, witness } from '../norms/index.ts';
import { daysBetween } from './days.ts';
import { event_words } from './words.ts';

const figure = (id: string, zh: string, en: string, value: number, bad = false) => ({
  ...{ id, say: { zh, en }, value, unit: null, as: 'count' as const },
  tone: bad && value > 0 ? ('bad' as const) : ('plain' as const),
});

/** The day of a hall against its duty list (ATT-01). */
evidence('ATT-01', async (ctx: Ctx, { hall_id, day }: Asked): Promise<Partial<Evidence>> => {
  const days = await daysBetween(ctx, { hall_id, from: day, until: day });
  const n = (...of: string[]) => days.filter(one => of.includes(one.verdict)).length;
  return {
    kind: 'witnessed',
    figures: [
      figure('listed', '应到', 'On the list', days.length - n('extra')),
      figure('late', '迟到', 'Late', n('late', 'late_and_early'), true),
      figure('early', '早退', 'Left early', n('early', 'late_and_early'), true),
      figure('absent', '缺勤', 'Absent', n('absent'), true),
    ],
  };
});

/** How long clerks were away from their counters on a day, and whose day went over the limit (ATT-02). */
evidence('ATT-02', async (ctx: Ctx, { hall_id, day }: Asked): Promise<Partial<Evidence>> => {
  const days = await daysBetween(ctx, { hall_id, from: day, until: day });
  const away = days.reduce((sum, one) => sum + one.away_minutes, 0);
  return {
    kind: 'witnessed',
    figures: [
      figure('away', '离岗分钟', 'Minutes away', away),
      figure(
        'times',
        '离岗次数',
        'Times away',
        days.reduce((sum, one) => sum + one.away_times, 0),
      ),
      figure(
        'over',
        '超过一天限额的人',
        'Over the limit of a day',
        days.filter(one => one.away_over).length,
        true,
      ),
    ],
  };
});

for (const [what, rows] of Object.entries({
  'attendance.stay.arrive': ['ATT-01'],
  'attendance.stay.correct': ['ATT-01'],
  'attendance.sheet.draw': ['ATT-03'],
  'attendance.unconfirmed': ['ATT-03'],
}))
  witness(what, event_words[what] ?? { zh: what, en: what }, ...rows);

holdForm('attendance', {
  page: '/office/attendance',
  held: {
    zh: '月考勤表本人确认，可打印、可导出',
    en: 'The month as everybody confirms it, printed or exported',
  },
  exports: 'attendance',
});
