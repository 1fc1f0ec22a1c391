import { addDays, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import { choicesOf, type Question } from './questions.ts';

const drafters = ['hall_manager', 'branch_supervisor', 'province_supervisor'];
const deciders = ['branch_supervisor', 'province_supervisor'];

/** A survey: drafted by one, approved by another, begun and ended by the clock (SVC-15). */
export const survey = machine({
  name: 'surveys.survey',
  table: 'survey',
  states: {
    drafted: { zh: '待批', en: 'to be approved' },
    approved: { zh: '已批，未开始', en: 'approved' },
    running: { zh: '进行中', en: 'running' },
    closed: { zh: '已结束', en: 'closed' },
    dropped: { zh: '不做了', en: 'dropped' },
  },
  start: 'drafted',
  end: ['closed', 'dropped'],
  moves: {
    approve: {
      from: ['drafted'],
      to: 'approved',
      by: deciders,
      say: { zh: '批准调查', en: 'Approve' },
      rows: ['SVC-15'],
    },
    begin: {
      from: ['approved'],
      to: 'running',
      by: ['clock'],
      say: { zh: '调查开始', en: 'Begin' },
      rows: ['SVC-15'],
    },
    close: {
      from: ['running'],
      to: 'closed',
      by: [...drafters, 'clock'],
      say: { zh: '调查结束', en: 'Close' },
      rows: ['SVC-15'],
    },
    drop: {
      from: ['drafted', 'approved'],
      to: 'dropped',
      by: drafters,
      say: { zh: '不做了', en: 'Drop' },
      rows: ['SVC-15'],
    },
  },
});

/** So long a survey goes on at most. */
const longest_days = 92;

/** Why a survey is not drafted so: its days are over or too many, a choice has too few options, nobody would be asked. */
export function whyNotDraft(
  of: { starts_on: string; ends_on: string; questions: readonly Question[]; share: Record<string, number> },
  today: BusinessDay,
): string | undefined {
  if (of.ends_on < of.starts_on || of.ends_on < today) return 'surveys.ends_before';
  if (of.ends_on > addDays(of.starts_on as BusinessDay, longest_days)) return 'surveys.too_long';
  if (Object.values(of.share).every(share => share === 0)) return 'surveys.nobody_asked';
  return of.questions.some(one => choicesOf(one).length < 2) ? 'surveys.too_few_options' : undefined;
}

/** Why somebody does not approve a survey: it is their own (SVC-15). */
export const whyNotApprove = guarded(
  'SVC-15',
  (of: { drafted_by: string }, actor_id: string): string | undefined =>
    of.drafted_by === actor_id ? 'surveys.own_draft' : undefined,
);

/** Whether chance asks a visit: its lot, out of a hundred, lies below the share of its class (SVC-15). */
export const isDrawn = guarded(
  'SVC-15',
  (share: Readonly<Record<string, number>>, of: { class: string; lot: number }): boolean =>
    of.lot < (share[of.class] ?? 0),
  () => true,
);

/** Why somebody does not answer: nobody of the staff does so for a customer, and a program stands for customers in demonstrations only (SVC-15). */
export const whyNotBy = guarded('SVC-15', (rater: string, demo: boolean): string | undefined => {
  if (rater === 'staff') return 'surveys.not_by_staff';
  return rater === 'program' && !demo ? 'surveys.not_by_program' : undefined;
});

/** Whether the visit stands beside an answer: never in an anonymous survey, nor where the customer asked not to (SVC-15). */
export const isNamed = guarded(
  'SVC-15',
  (of: { anonymous: boolean }, asked_anonymous: boolean): boolean => !of.anonymous && !asked_anonymous,
  () => true,
);

/** Why answers do not fit their questions: one is missing, or is none of the choices. */
export const whyNotFit = (
  questions: readonly Question[],
  answers: readonly number[],
): 'surveys.answer_all' | undefined =>
  answers.length === questions.length &&
  questions.every((one, n) => choicesOf(one)[answers[n] ?? -1] !== undefined)
    ? undefined
    : 'surveys.answer_all';
