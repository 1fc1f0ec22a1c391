import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';
import { metrics } from '../evaluation/metric.ts';
import type { Part } from '../ratings/rating.ts';

const takers = ['hall_manager', 'branch_supervisor', 'province_supervisor'] as const;

/** Something to be done better: from the proposal over the change to what it brought. */
export const improvement = machine({
  name: 'improvements.improvement',
  table: 'improvement',
  states: {
    proposed: { zh: '已提出', en: 'proposed' },
    taken: { zh: '改进中', en: 'under way' },
    changed: { zh: '观察效果', en: 'being watched' },
    measured: { zh: '待评定', en: 'to be judged' },
    judged: { zh: '已评定', en: 'judged' },
    declined: { zh: '未采纳', en: 'not taken up' },
  },
  start: 'proposed',
  end: ['judged', 'declined'],
  moves: {
    take: {
      from: ['proposed'],
      to: 'taken',
      by: [...takers],
      say: { zh: '采纳', en: 'Take up' },
      rows: ['PRIN-20'],
    },
    decline: {
      from: ['proposed'],
      to: 'declined',
      by: [...takers],
      say: { zh: '不采纳', en: 'Do not take up' },
      rows: ['PRIN-20'],
    },
    change: {
      from: ['taken'],
      to: 'changed',
      by: ['system'],
      say: { zh: '已改', en: 'Changed' },
      rows: ['PRIN-20', 'SVC-25'],
    },
    measure: {
      from: ['changed'],
      to: 'measured',
      by: ['system'],
      say: { zh: '量得效果', en: 'Measured' },
      rows: ['PRIN-20'],
    },
    judge: {
      from: ['measured'],
      to: 'judged',
      by: [...takers],
      say: { zh: '评定', en: 'Judge' },
      rows: ['PRIN-20'],
    },
  },
});

const served = ['satisfaction', 'waits_within', 'served_share', 'compliance', 'mends_in_time'] as const;

/** What an improvement is measured by: a figure of the hall's service, or the size of one business. */
export const measures = [...served, 'steps', 'fields', 'minutes'] as const;
export type Measure = (typeof measures)[number];

const sizes = {
  steps: { zh: '业务步骤数', en: 'Steps of the business' },
  fields: { zh: '业务填写项', en: 'Fields of the business' },
  minutes: { zh: '业务办理时长（分钟）', en: 'Minutes of the business' },
} as const;

/** What each measure is called. */
export const measure_words: Record<Measure, Words> = {
  satisfaction: metrics.satisfaction,
  waits_within: metrics.waits_within,
  served_share: metrics.served_share,
  compliance: metrics.compliance,
  mends_in_time: metrics.mends_in_time,
  ...sizes,
};

/** Whether a measure is one of a business, which has to be named then. */
export const isOfBusiness = (of: Measure): of is keyof typeof sizes => Object.hasOwn(sizes, of);

/** Which measure tells whether a part of the visit became better. */
export const measureOfPart: Record<Part, Measure> = {
  wait: 'waits_within',
  attitude: 'satisfaction',
  skill: 'satisfaction',
};

/** Whether so many customers have called a part not good that it becomes a matter of its own (PRIN-20). */
export const isVoice = guarded(
  'PRIN-20',
  (count: number, least: number): boolean => count >= least,
  () => false,
);

/** By how much a measure must differ to count as different: a whole step or field, a point of a hundred, half a minute. */
const tells = (of: Measure): number => (of === 'minutes' ? 0.5 : 1);

/** What a change brought: of a business less is better, of everything else more. */
export function effectOf(
  of: Measure,
  before: number | null,
  after: number | null,
): 'better' | 'same' | 'worse' | 'unknown' {
  if (before === null || after === null) return 'unknown';
  const gain = isOfBusiness(of) ? before - after : after - before;
  if (Math.abs(gain) < tells(of)) return 'same';
  return gain > 0 ? 'better' : 'worse';
}

/** Why a measure does not fit: one of a business without a business. */
export const whyNotMeasure = (of: { measure: Measure; business: string | null }): string | undefined =>
  isOfBusiness(of.measure) && of.business === null ? 'improvements.which_business' : undefined;

/** Why somebody may not take a proposal up or decline it: it is their own. */
export const whyNotAnswer = (of: { by: string; proposed_by: string | null }): string | undefined =>
  of.by === of.proposed_by ? 'improvements.own_proposal' : undefined;

/** Why somebody may not judge a change: they made it. */
export const whyNotJudge = (of: { by: string; owner_id: string | null }): string | undefined =>
  of.by === of.owner_id ? 'improvements.own_change' : undefined;
