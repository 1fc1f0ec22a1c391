import type { Words } from '../../kit/words.ts';
import type { ParameterKey } from '../norms/index.ts';

/** A published ticket class (QUE-03): its letter, its wait limit, who may take it. */
export interface TicketClass {
  code: string;
  letter: string;
  say: Words;
  limit: ParameterKey;
  /** Who may take one: anybody, whoever asks for care, a member of the tier, somebody with a booking, a company. */
  open_to: 'all' | 'care' | 'vip' | 'booked' | 'group';
}

/** The classes with letters that cannot be confused when spoken. */
export const classes = [
  {
    code: 'ordinary',
    letter: 'A',
    say: { zh: '综合业务', en: 'General' },
    limit: 'wait_limit_ordinary',
    open_to: 'all',
  },
  {
    code: 'payment',
    letter: 'F',
    say: { zh: '人工缴费', en: 'Payment' },
    limit: 'wait_limit_payment',
    open_to: 'all',
  },
  {
    code: 'appointment',
    letter: 'Y',
    say: { zh: '预约', en: 'Booked' },
    limit: 'wait_limit_appointment',
    open_to: 'booked',
  },
  { code: 'care', letter: 'H', say: { zh: '爱心', en: 'Care' }, limit: 'wait_limit_care', open_to: 'care' },
  { code: 'vip', letter: 'V', say: { zh: '全球通', en: 'GoTone' }, limit: 'wait_limit_vip', open_to: 'vip' },
  {
    code: 'group',
    letter: 'K',
    say: { zh: '集团', en: 'Corporate' },
    limit: 'wait_limit_group',
    open_to: 'group',
  },
] as const satisfies readonly TicketClass[];

export type ClassCode = (typeof classes)[number]['code'];

export const classCodes = classes.map(one => one.code) as [ClassCode, ...ClassCode[]];

/** The class of a code. */
export function classOf(code: string): TicketClass {
  const found = classes.find(one => one.code === code);
  if (found === undefined) throw new Error(`no ticket class ${code}`);
  return found;
}

/** Whether a class is given on a person's word alone: all others need the server to look somebody up. */
export const withoutProof = (of: Pick<TicketClass, 'open_to'>): boolean =>
  of.open_to === 'all' || of.open_to === 'care';

/** `A` + 47 → `A047`. */
export const labelOf = (letter: string, number: number): string =>
  `${letter}${String(number).padStart(3, '0')}`;

/** Why a claim of a member's line is answered with the ordinary line (ROLE-25). */
export type ClaimFlaw = 'not_said' | 'unknown' | 'no_tier' | 'no_group' | 'away';
