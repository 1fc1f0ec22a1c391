import { createHash } from 'node:crypto';
import { addDays, type BusinessDay, type Instant, weekday } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

const keepers = ['hall_manager', 'branch_supervisor', 'province_supervisor', 'legal_officer'];

/** A test question on an answer (SVC-04): in use, set aside when the answer has changed, confirmed or retired. */
export const question = machine({
  name: 'knowledge.question',
  table: 'knowledge_question',
  states: {
    in_use: { zh: '在用', en: 'in use' },
    stale: { zh: '答案已变，待核', en: 'the answer has changed' },
    retired: { zh: '停用', en: 'retired' },
  },
  start: 'in_use',
  end: ['retired'],
  moves: {
    outdate: {
      from: ['in_use'],
      to: 'stale',
      by: ['system', 'clock'],
      say: { zh: '答案已变', en: 'Set aside' },
      rows: ['SVC-04'],
    },
    confirm: {
      from: ['stale'],
      to: 'in_use',
      by: keepers,
      say: { zh: '核过仍对', en: 'Still right' },
      rows: ['SVC-04'],
    },
    retire: {
      from: ['in_use', 'stale'],
      to: 'retired',
      by: keepers,
      say: { zh: '停用', en: 'Retire' },
      rows: ['SVC-04'],
    },
  },
});

/** A question as it is stored, above the halls. */
export interface QuestionRow extends Record<string, unknown> {
  hall_id: 0;
  id: Id;
  state: StateOf<typeof question>;
  code: string;
  version: number;
  ask_zh: string;
  ask_en: string;
  /** JSON: the choices in their order. */
  choices: string;
  right_choice: number;
  made_by: Id | null;
  made_at: Instant;
}

/** The choices of a question. */
export const choicesOf = (of: Pick<QuestionRow, 'choices'>): Words[] => JSON.parse(of.choices) as Words[];

/** The Monday of a day's week: by it a week is named. */
export const weekOf = (day: BusinessDay): BusinessDay => addDays(day, 1 - weekday(day));

/**
 * The questions of one person's week, drawn so that nobody can foresee or draw again: the lowest of a keyed fingerprint.
 * What was answered this week belongs to them first, so that a new question does not take its place.
 */
export function drawn(
  ids: readonly Id[],
  of: { person_id: Id; week: BusinessDay; secret: string; answered: readonly Id[]; count: number },
): Id[] {
  const lot = (id: Id) =>
    createHash('sha256').update(`${of.secret} ${of.person_id} ${of.week} ${id}`).digest('hex');
  const left = ids.filter(id => !of.answered.includes(id));
  const by_lot = left.map(id => ({ id, lot: lot(id) })).sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return [...of.answered, ...by_lot.slice(0, Math.max(0, of.count - of.answered.length)).map(one => one.id)];
}

/** Why an answer to a question is not taken: it was not drawn for this person, or was answered already (SVC-04). */
export const whyNotTaken = guarded(
  'SVC-04',
  (id: Id, of: { drawn: readonly Id[]; answered: readonly Id[] }): string | undefined => {
    if (of.answered.includes(id)) return 'knowledge.answered_once';
    return of.drawn.includes(id) ? undefined : 'knowledge.not_drawn';
  },
);

/** A share of right answers in percent; null where nobody was asked. */
export const rateOf = (of: { asked: number; correct: number }): number | null =>
  of.asked === 0 ? null : Math.round((of.correct / of.asked) * 1000) / 10;
