import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';

/** What a reader takes from a document. It is personal data: it lives in memory for one act, then sealed. */
export interface Document {
  kind: 'id_card' | 'passport' | 'residence' | 'military';
  name: string;
  number: string;
  /** `1958-03-07`. */
  born_on: string;
  valid_until: string;
  address: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const check_letters = '10X98765432';

/** The eighteenth place of a resident's number, from the seventeen before it (GB 11643). */
export const checkLetter = (digits: string): string =>
  check_letters[
    [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11
  ] ?? '';

/** Why a document cannot be accepted: its number, its dates, its age (RNM-02). */
export const whyNotDocument = guarded('RNM-02', (of: Document, today: BusinessDay): string | undefined => {
  if (of.name.trim() === '') return 'identity.no_name';
  if (of.kind === 'id_card') {
    if (!/^\d{17}[\dX]$/.test(of.number)) return 'identity.bad_number';
    if (checkLetter(of.number.slice(0, 17)) !== of.number.at(-1)) return 'identity.bad_check_digit';
    if (of.number.slice(6, 14) !== of.born_on.replaceAll('-', '')) return 'identity.dates_differ';
  }
  if (of.valid_until < today) return 'identity.document_over';
  return of.born_on > today ? 'identity.dates_differ' : undefined;
});

/** Whole years of age on a day. */
export function ageOn(born_on: string, day: BusinessDay): number {
  const years = Number(day.slice(0, 4)) - Number(born_on.slice(0, 4));
  return day.slice(5) < born_on.slice(5) ? years - 1 : years;
}

/** A name as screens show it: the family name, the rest hidden. */
export const maskName = (name: string): string =>
  `${[...name][0] ?? ''}${'*'.repeat(Math.max(1, [...name].length - 1))}`;

/** A document's number as screens show it: the first three and the last four. */
export const maskDocument = (number: string): string =>
  number.length < 9
    ? `****${number.slice(-2)}`
    : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
