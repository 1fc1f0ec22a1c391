import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, measure, witness } from '../norms/index.ts';
import { figuresShown } from './figures.ts';
import { event_words } from './words.ts';

measure('SVC-26', {
  due: ['issues.cross_order.send'],
  broken: ['issues.take_late', 'issues.answer_late'],
  say: { zh: '部门协办按时', en: 'Orders to departments in time' },
});
measure('ROLE-29', {
  due: ['issues.cross_order.take'],
  broken: ['issues.answer_late'],
  say: { zh: '故障单按时', en: 'Fault orders in time' },
});
measure('SVC-18', {
  due: ['issues.issue.settle'],
  broken: ['issues.not_concluded'],
  say: { zh: '问题办结后总结', en: 'Issues concluded after their end' },
});

const bears: Record<string, string[]> = {
  ...{ recurred: ['SVC-19'], action_late: ['SVC-19'], order_raised: ['SVC-26'], urged: ['SVC-26'] },
  ...{ chased: ['ROLE-12'], rated: ['SVC-20'], not_for_customer: ['SVC-20'] },
  ...{ call_back_late: ['SVC-14'], not_reached: ['SVC-14'], number_shown: ['PRIV-03'] },
};
for (const [name, rows] of Object.entries(bears))
  witness(`issues.${name}`, event_words[name] ?? { zh: name, en: name }, ...rows);
witness('issues.issue.receive', { zh: '登记问题', en: 'An issue was taken down' }, 'SVC-18', 'ROLE-12');
witness('issues.issue.conclude', { zh: '写根因和措施', en: 'Cause and action' }, 'SVC-19');
witness('issues.cross_order.answer', { zh: '部门答复', en: 'A department answered' }, 'SVC-26', 'ROLE-28');
witness('issues.call_back.draw', { zh: '抽出回访', en: 'A call-back was drawn' }, 'SVC-14');
witness('issues.call_back.reopen', { zh: '回访不满意，转投诉', en: 'Not satisfied: a complaint' }, 'SVC-14');

const figure = (id: string, say: { zh: string; en: string }, value: number | null, share = true) => ({
  ...{ id, say, value, unit: share ? { zh: '%', en: '%' } : null, as: 'count' as const },
  tone: 'plain' as const,
});

/** Of the month the asked day lies in: repeats that were looked into, and what came again although it was acted on (SVC-19). */
const recurrence = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const month = (asked.day ?? businessDay(ctx.now)).slice(0, 7);
  const of = await figuresShown(ctx, { hall_id: asked.hall_id, month });
  return {
    kind: 'measured',
    total: of.received,
    figures: [
      figure('repeated', { zh: '重复问题', en: 'Repeats' }, of.repeated, false),
      figure('acted', { zh: '措施已落实', en: 'Actions carried out' }, of.acted, false),
      figure('recurred', { zh: '落实后再发率', en: 'Came again after it' }, of.rates.recurrence),
    ],
  };
};
evidence(
  'SVC-19',
  guarded('SVC-19', recurrence, async () => ({})),
);
