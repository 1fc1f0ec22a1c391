import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** A letter of responsibility (安全责任书): drafted, signed by the person, then by whoever stands above; for a year (ROLE-15). */
export const letter = machine({
  name: 'responsibility.letter',
  table: 'duty_letter',
  states: {
    drafted: { zh: '待本人签', en: 'waits for the person' },
    accepted: { zh: '待上级签', en: 'waits for the superior' },
    in_force: { zh: '双方已签', en: 'signed by both' },
    expired: { zh: '已到期', en: 'run out' },
    ended: { zh: '已解除', en: 'ended' },
  },
  start: 'drafted',
  end: ['expired', 'ended'],
  moves: {
    accept: {
      from: ['drafted'],
      to: 'accepted',
      by: ['person'],
      say: { zh: '本人签', en: 'Sign for yourself' },
      rows: ['ROLE-15', 'ROLE-16'],
    },
    sign: {
      from: ['accepted'],
      to: 'in_force',
      by: ['superior'],
      say: { zh: '上级签', en: 'Sign as the superior' },
      rows: ['ROLE-15', 'ROLE-16', 'SAF-05'],
    },
    lapse: {
      from: ['drafted', 'accepted', 'in_force'],
      to: 'expired',
      by: ['clock'],
      say: { zh: '到期', en: 'Run out' },
      rows: ['ROLE-15', 'SAF-05'],
    },
    end: {
      from: ['drafted', 'accepted', 'in_force'],
      to: 'ended',
      by: ['hall_manager', 'unit_leader', 'safety_department'],
      say: { zh: '解除', en: 'End it' },
      rows: ['SAF-05'],
    },
  },
});
export type LetterState = StateOf<typeof letter>;

/** What somebody answers for: the whole place first, some fields of it, or the own post. */
export const ranks = {
  first: { zh: '安全第一责任人', en: 'First responsible for safety' },
  deputy: { zh: '分管负责人', en: 'Deputy in their field' },
  member: { zh: '岗位责任人', en: 'Responsible at the own post' },
} as const satisfies Record<string, Words>;
export type Rank = keyof typeof ranks;

/** What a letter of each rank says, beside the duties of the post. */
export const rank_duties: Record<Rank, readonly Words[]> = {
  first: [
    {
      zh: '对本单位（本厅）安全工作全面负责，党政同责、一岗双责',
      en: 'Answers for the safety of the whole unit or hall, beside and within the business',
    },
    {
      zh: '责任、资金、措施、时限、预案五落实，重大隐患亲自督办',
      en: 'Sees that each hazard has person, money, measure, limit and fallback; follows the major ones personally',
    },
    { zh: '每年与下级逐人签责任书', en: 'Signs a letter with everybody below, each year' },
  ],
  deputy: [
    {
      zh: '在分管范围内负领导责任，管业务必须管安全',
      en: 'Leads, and answers for, the safety of the fields in their charge',
    },
    {
      zh: '分管范围内重大隐患的整改方案，由本人批准后才实施',
      en: 'Approves how a major hazard of these fields is mended, before it is',
    },
  ],
  member: [
    { zh: '本岗位范围内的安全由本人负责', en: 'Answers for safety within the reach of the own post' },
    {
      zh: '发现隐患当场处置或上报，参加教育和演练',
      en: 'Deals with a hazard or reports it, takes part in talks and drills',
    },
  ],
};

/** A letter as its rules read it. */
export interface Parties {
  person_id: Id;
  superior_id: Id | null;
}

/** Why somebody does not sign as the person: the letter is another’s (ROLE-15). */
export const whyNotAccept = guarded('ROLE-15', (of: Parties, by: Id): string | undefined =>
  of.person_id === by ? undefined : 'responsibility.not_your_letter',
);

/**
 * Why somebody does not sign for the other side: they are not the one above, or their own letter is not in force, so that the
 * chain would hang in the air (ROLE-15). For the head of all it is the organisation, through whoever keeps its seal.
 */
export const whyNotSign = guarded(
  'ROLE-15',
  (of: Parties, by: { id: Id; seal: boolean }, above_in_force: boolean): string | undefined => {
    const side = of.superior_id === null ? by.seal && by.id !== of.person_id : by.id === of.superior_id;
    if (!side) return 'responsibility.not_the_superior';
    return above_in_force ? undefined : 'responsibility.chain_broken';
  },
);

/** The term of a year: from the day it is drafted, or from New Year where it is drafted before. */
export const termOf = (year: number, today: string): { valid_from: string; valid_until: string } => {
  const begins = `${year}-01-01`;
  return { valid_from: begins > today ? begins : today, valid_until: `${year}-12-31` };
};

/** Whether a letter holds on a day. */
export const holdsOn = (
  of: { state: string; valid_from: string; valid_until: string },
  day: string,
): boolean => of.state === 'in_force' && of.valid_from <= day && day <= of.valid_until;

/** Who is responsible first for a place: named by a letter of theirs that holds, and by nothing else (SAF-05). */
export const firstAmong = guarded(
  'SAF-05',
  <One extends { rank: Rank; state: string; valid_from: string; valid_until: string }>(
    all: readonly One[],
    day: string,
  ): One | undefined => all.find(one => one.rank === 'first' && holdsOn(one, day)),
);

/** Who approves for a hall, of those above it, the nearest first: the deputies of the field, else whoever is first there (ROLE-16). */
export const approversAmong = guarded(
  'ROLE-16',
  <One extends { rank: Rank; fields: readonly string[]; unit_id: number | null }>(
    above: readonly One[],
    field: string,
  ): One[] => {
    const deputies = above.filter(one => one.rank === 'deputy' && one.fields.includes(field));
    if (deputies.length === 0) return above.filter(one => one.rank === 'first').slice(0, 1);
    return deputies.filter(one => one.unit_id === deputies[0]?.unit_id);
  },
  above => [...above],
);
