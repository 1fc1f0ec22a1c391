import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** The safety of a hall in a year (安全考核): scored from its record, issued by the safety department, answered by the hall (SAF-16). */
export const assessment = machine({
  name: 'safety.assessment',
  table: 'safety_assessment',
  states: {
    issued: { zh: '待厅里回应', en: 'waits for the hall' },
    answered: { zh: '已回应', en: 'answered' },
  },
  start: 'issued',
  end: ['answered'],
  moves: {
    answer: {
      from: ['issued'],
      to: 'answered',
      by: ['hall_manager'],
      say: { zh: '回应', en: 'Answer' },
      rows: ['SAF-16'],
    },
  },
});

/** What is counted of a hall in a year. */
export interface Figures {
  /** People, and how many of them have a letter that holds. */
  heads: number;
  letters: number;
  /** Drills and talks whose last day is over, and how many were held and looked back upon. */
  drills: number;
  drills_done: number;
  /** Rounds of safety walked and missed. */
  walked: number;
  missed: number;
  hazards: number;
  hazards_late: number;
  accidents: number;
  major_accidents: number;
  /** Days the hall was open, and those with a page of the safety log. */
  days: number;
  logged: number;
}

/** What a hall is assessed by, each out of a hundred together (SAF-04, SAF-16). */
export const items = {
  letters: { weight: 15, row: 'SAF-04', zh: '责任书签订', en: 'Letters signed by both' },
  drills: { weight: 20, row: 'SAF-13', zh: '教育、演练按期', en: 'Talks and drills in time' },
  rounds: { weight: 20, row: 'FIRE-02', zh: '安全巡查检查', en: 'Rounds of safety' },
  hazards: { weight: 20, row: 'SAF-06', zh: '隐患按时处理', en: 'Hazards handled in time' },
  accidents: { weight: 15, row: 'SAF-01', zh: '事故', en: 'Accidents' },
  log: { weight: 10, row: 'SAF-09', zh: '安全日志', en: 'The safety log' },
} as const satisfies Record<string, Words & { weight: number; row: string }>;
export type Item = keyof typeof items;

/** A general accident takes a third of its item, a major one all of it. */
const accident_share = 1 / 3;

const share = (part: number, of: number): number | null => (of === 0 ? null : Math.min(1, part / of));

/** How well each item was done, from nought to one; nothing where there is no record to judge by. */
export const sharesOf = (of: Figures): Record<Item, number | null> => ({
  letters: share(of.letters, of.heads),
  drills: share(of.drills_done, of.drills),
  rounds: share(of.walked, of.walked + of.missed),
  hazards: of.hazards === 0 ? null : 1 - Math.min(1, of.hazards_late / of.hazards),
  accidents: of.major_accidents > 0 ? 0 : Math.max(0, 1 - of.accidents * accident_share),
  log: share(of.logged, of.days),
});

export const verdicts = {
  excellent: { zh: '优秀', en: 'excellent' },
  good: { zh: '良好', en: 'good' },
  passed: { zh: '合格', en: 'passed' },
  failed: { zh: '不合格', en: 'failed' },
} as const satisfies Record<string, Words>;
export type Verdict = keyof typeof verdicts;

const gradeOf = (score: number): Verdict => {
  if (score >= 90) return 'excellent';
  if (score >= 80) return 'good';
  return score >= 60 ? 'passed' : 'failed';
};

/** The score of a year: what has no record is left out and the others count for more; a major accident fails it whatever else was done (SAF-16). */
export const scoreOf = guarded(
  ['SAF-16', 'ROLE-18'],
  (of: Figures): { score: number; verdict: Verdict } => {
    const shares = sharesOf(of);
    const known = (Object.keys(items) as Item[]).filter(one => shares[one] !== null);
    const weight = known.reduce((sum, one) => sum + items[one].weight, 0);
    const got = known.reduce((sum, one) => sum + items[one].weight * (shares[one] ?? 0), 0);
    const score = weight === 0 ? 0 : Math.round((100 * got) / weight);
    return { score, verdict: of.major_accidents > 0 ? 'failed' : gradeOf(score) };
  },
  () => ({ score: 0, verdict: 'passed' }),
);
