import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, measure, witness } from '../norms/index.ts';
import { dayFacts } from './logging.ts';
import { event_words } from './words.ts';

measure('SAF-09', {
  due: ['halls.day.close'],
  broken: ['safety.log_missing'],
  say: { zh: '安全日志', en: 'Days with a safety log' },
});
measure('SAF-06', {
  due: ['safety.hazard.report'],
  broken: ['safety.hazard_late'],
  say: { zh: '隐患按时处理', en: 'Hazards handled in time' },
});
measure('SAF-19', {
  due: ['safety.incident.declare', 'safety.incident.report'],
  broken: ['safety.told_late', 'safety.review_late'],
  say: { zh: '事件报告与调查', en: 'Incidents told and looked into' },
});

measure('SAF-16', {
  due: ['safety.assessment.issue'],
  broken: ['safety.answer_late', 'safety.assessment_late'],
  say: { zh: '年度安全考核', en: 'The yearly assessment of safety' },
});

const bears: Record<string, string[]> = {
  ...{ hazard_late: ['SAF-06'], told: ['SAF-19'], told_late: ['SAF-19'], lead_named: ['SAF-19'] },
  ...{ review_late: ['SAF-19'], evidence_held: ['SAF-14'], evidence_released: ['SAF-14'] },
  ...{ log_signed: ['SAF-09', 'SEC-01'], log_missing: ['SAF-09'] },
  ...{ answer_late: ['SAF-16'], assessment_late: ['SAF-16'] },
};
for (const [name, rows] of Object.entries(bears))
  witness(`safety.${name}`, event_words[name] ?? { zh: name, en: name }, ...rows);
witness('safety.assessment.issue', event_words.issue ?? { zh: '考核', en: 'Assessed' }, 'SAF-16', 'ROLE-18');
witness('safety.hazard.approve', { zh: '批准整改方案', en: 'A plan was approved' }, 'ROLE-16');
witness('safety.hazard.report', { zh: '报隐患', en: 'A hazard was reported' }, 'SAF-06', 'SAF-25');
witness('safety.incident.detect', { zh: '报事件', en: 'An incident was reported' }, 'SAF-03');

/** The days without an accident, for the page of the purpose (SAF-01). */
const days = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const of = await dayFacts(ctx, asked.hall_id, asked.day ?? businessDay(ctx.now));
  const figure = (id: string, say: { zh: string; en: string }, value: number) => ({
    ...{ id, say, value, unit: null, as: 'count' as const, tone: 'plain' as const },
  });
  return {
    kind: 'measured',
    figures: [
      figure('days', { zh: '安全天数', en: 'Days without an accident' }, of.days),
      figure('hazards', { zh: '未销隐患', en: 'Hazards open' }, of.hazards_open),
    ],
  };
};
evidence(
  'SAF-01',
  guarded('SAF-01', days, async () => ({})),
);
