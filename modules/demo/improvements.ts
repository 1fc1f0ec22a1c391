import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;
const day = (back: number) => addDays(businessDay(wallNow()), -back);
const at = (back: number, time = '10:00') => onDay(day(back), time);

const nothing = {
  ...{ part: null, voices: null, business: null, proposed_by: null, answer: null, answered_by: null },
  ...{ answered_at: null, owner_id: null, due_at: null, before_value: null, change: null, changed_at: null },
  ...{ measure_at: null, after_value: null, effect: null, verdict: null, kept: null, judged_by: null },
  judged_at: null,
};
const taken = (back: number, owner: string, before_value: number, answer: string) => ({
  ...{ answer, answered_by: personId('0306'), answered_at: at(back), owner_id: personId(owner) },
  ...{ due_at: at(back - 14, '18:00'), before_value },
});

/** What the hall of the story is doing better: one judged, one watched, one to be changed, two to be answered. */
export const demoImprovements = (): Row[] => [
  {
    ...{ ...nothing, hall_id, id: fixedId(90, 1), state: 'judged', source: 'staff' },
    ...{ say: '进门先问办什么，缴费的直接领到自助终端', measure: 'waits_within' },
    ...{ proposed_by: personId('0305'), proposed_at: at(75) },
    ...taken(74, '0309', 86.4, '先在上午高峰试'),
    ...{ change: '上午九点到十一点半，导购在门口问需求，缴费的陪去终端', changed_at: at(62) },
    ...{ measure_at: at(33, '05:00'), after_value: 91.7, effect: 'better' },
    ...{ verdict: '等候达标多了五个点，写进高峰预案', kept: true, judged_by: personId('0306') },
    judged_at: at(30),
  },
  {
    ...{
      ...nothing,
      hall_id,
      id: fixedId(90, 2),
      state: 'changed',
      source: 'staff',
      business: 'sim_replacement',
    },
    ...{ say: '补卡的表先在手机上填好，到台只核对', measure: 'minutes' },
    ...{ proposed_by: personId('0301'), proposed_at: at(20) },
    ...taken(18, '0305', 9.4, '同意，导购台先引导填'),
    ...{
      change: '导购台帮客户在手机上先填补卡申请',
      changed_at: at(9),
      measure_at: onDay(day(-20), '05:00'),
    },
  },
  {
    ...{ ...nothing, hall_id, id: fixedId(90, 3), state: 'taken', source: 'voice', part: 'wait', voices: 4 },
    ...{ say: 'voice:wait', measure: 'waits_within', proposed_at: at(6) },
    ...taken(5, '0305', 88.2, '月末三天中午多留一个台'),
  },
  {
    ...{
      ...nothing,
      hall_id,
      id: fixedId(90, 4),
      state: 'proposed',
      source: 'staff',
      business: 'bill_payment',
    },
    ...{ say: '缴费后收据默认发到手机，要纸的再打', measure: 'minutes' },
    ...{ proposed_by: personId('0301'), proposed_at: at(2) },
  },
  {
    ...{ ...nothing, hall_id, id: fixedId(90, 5), state: 'proposed', source: 'staff' },
    ...{ say: '老年人多的上午，爱心台旁放一把带扶手的椅子', measure: 'satisfaction' },
    ...{ proposed_by: personId('0309'), proposed_at: at(1) },
  },
];

/** Their clocks: what is watched is measured, what is to be changed becomes late. */
export const demoImprovementDues = (): Row[] =>
  demoImprovements().flatMap((one, index) => {
    const due = { hall_id, id: fixedId(91, index), subject_id: one.id, facts: '{}' };
    if (one.state === 'changed') return [{ ...due, kind: 'improvements.measure', due_at: one.measure_at }];
    if (one.state === 'taken') return [{ ...due, kind: 'improvements.late', due_at: one.due_at }];
    return [];
  });
