import { addDays, businessDay, day_ms, later, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;
const caseId = (n: number): string => fixedId(95, n);
const ago = (days: number) => later(wallNow(), -days * day_ms);
const in_days = (days: number) => later(wallNow(), days * day_ms);

const proposed = (
  n: number,
  of: { fact: string; clause: string; by: string; who: string; days: number },
) => ({
  ...{ hall_id, id: caseId(n), state: 'proposed', fact: of.fact, clause: of.clause },
  ...{ happened_on: addDays(businessDay(wallNow()), -of.days), responsible_id: personId(of.who) },
  ...{ leader_id: personId('0305'), measure: 'coaching', amount: 0, proposed_by: personId(of.by) },
  ...{ proposed_at: ago(of.days - 1), due_at: in_days(2), own_word: null, stated_at: null },
  ...{ decided_measure: null, decided_amount: null, decision: null, decided_by: null, decided_at: null },
  ...{ appeal: null, appealed_at: null },
});

/** One case waits for the person's word, one for the decision, one for a ruling upon its appeal. */
export const demoCases = (): Row[] => [
  proposed(1, { fact: '叫号后离台六分钟，未挂暂停', clause: 'PRIN-11', by: '0306', who: '0312', days: 2 }),
  {
    ...proposed(2, { fact: '过期的资费单页留在台面上', clause: 'SIGN-13', by: '0102', who: '0304', days: 5 }),
    ...{ state: 'stated', measure: 'points', amount: 2, stated_at: ago(2), due_at: in_days(3) },
    own_word: '当天值早班，补货时漏撤了一格，已全部核对',
  },
  {
    ...proposed(3, {
      fact: '客户问投诉渠道，答复“打总机”',
      clause: 'CMP-01',
      by: '0305',
      who: '0311',
      days: 12,
    }),
    ...{ state: 'appealed', leader_id: personId('0306'), measure: 'points', amount: 5 },
    ...{ own_word: '当时排队很长，答得急', stated_at: ago(10), decided_measure: 'points' },
    ...{ decided_amount: 4, decision: '首问责任没有落实，扣四分并复训', decided_by: personId('0102') },
    ...{
      decided_at: ago(7),
      appeal: '已补做复训并通过，请求改为辅导',
      appealed_at: ago(4),
      due_at: in_days(6),
    },
  },
];

/** The clocks of their steps. */
export const demoCaseDues = (): Row[] =>
  [2, 3, 6].map((days, index) => ({
    ...{ hall_id, id: fixedId(96, index), kind: 'accountability.step_over', subject_id: caseId(index + 1) },
    ...{ due_at: in_days(days), facts: '{}' },
  }));
