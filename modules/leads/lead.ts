import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** How a lead came out. */
export const outcome_words = {
  bought: { zh: '买了', en: 'Bought' },
  thinking: { zh: '再考虑', en: 'Thinks it over' },
  gone: { zh: '没找到人', en: 'Not found' },
} satisfies Record<string, Words>;
export type Outcome = keyof typeof outcome_words;
export const outcome_codes = Object.keys(outcome_words) as [Outcome, ...Outcome[]];

/** A lead (线索): noted by a promoter, taken up by a clerk of ours, closed; what nobody takes up is over with the day. */
export const lead = machine({
  name: 'leads.lead',
  table: 'sales_lead',
  states: {
    noted: { zh: '待接手', en: 'to be taken up' },
    accepted: { zh: '接手了', en: 'taken up' },
    closed: { zh: '有结果', en: 'closed' },
    lapsed: { zh: '过日作废', en: 'lapsed' },
  },
  start: 'noted',
  end: ['closed', 'lapsed'],
  moves: {
    accept: {
      from: ['noted'],
      to: 'accepted',
      by: ['service_clerk', 'vip_clerk', 'group_clerk'],
      say: { zh: '接手', en: 'Take it up' },
      rows: ['ROLE-10'],
    },
    close: {
      from: ['accepted'],
      to: 'closed',
      by: ['service_clerk', 'vip_clerk', 'group_clerk'],
      say: { zh: '记结果', en: 'Close it' },
      rows: ['ROLE-10'],
    },
    lapse: {
      from: ['noted', 'accepted'],
      to: 'lapsed',
      by: ['clock'],
      say: { zh: '过日作废', en: 'Lapse' },
      rows: ['ROLE-10'],
    },
  },
});

/** Seven figures in a row or more are somebody's number: those are not a promoter's to keep. */
const number_like = /\d[\d\s-]{5,}\d/;

/** Why a promoter may not note it: the customer did not agree, or a number was written down (ROLE-10). */
export const whyNotNote = guarded(
  'ROLE-10',
  (of: { consented: boolean; note: string; model: string }): string | undefined => {
    if (!of.consented) return 'leads.no_consent';
    return number_like.test(of.note) || number_like.test(of.model) ? 'leads.number_noted' : undefined;
  },
);

/** Why somebody may not close it: whoever took it up knows how it came out. */
export const whyNotClose = (of: { accepted_by: string | null }, actor_id: string): string | undefined =>
  of.accepted_by === actor_id ? undefined : 'leads.not_yours';
