import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** A question about a clause, or a proposal to change it: raised in a hall, answered by the owner, then public. */
export const matter = machine({
  name: 'norms.matter',
  table: 'norm_matter',
  states: {
    raised: { zh: '待答复', en: 'to be answered' },
    answered: { zh: '已答复', en: 'answered' },
    declined: { zh: '不采纳', en: 'not taken up' },
  },
  start: 'raised',
  end: ['answered', 'declined'],
  moves: {
    answer: {
      from: ['raised'],
      to: 'answered',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '答复', en: 'Answer' },
      rows: ['GEN-03'],
    },
    decline: {
      from: ['raised'],
      to: 'declined',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '不采纳', en: 'Do not take up' },
      rows: ['GEN-01'],
    },
  },
});

/** Why a matter is not answered so: an answer is published, so it stands in both languages, and nobody answers himself (GEN-03). */
export const whyNotAnswer = guarded(
  ['GEN-03', 'GEN-01'],
  (of: { raised_by: Id }, given: { by: Id; zh: string; en: string }): string | undefined => {
    if (of.raised_by === given.by) return 'norms.own_matter';
    return given.zh.trim() === '' || given.en.trim() === '' ? 'norms.answer_in_both' : undefined;
  },
);
