import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** A sign: wanted since there is something to sign or it is due anew, hung, wanted again. */
export const sign = machine({
  name: 'facilities.sign',
  table: 'hall_sign',
  states: { wanted: { zh: '待挂', en: 'wanted' }, hung: { zh: '已挂', en: 'hung' } },
  start: 'wanted',
  end: [],
  moves: {
    hang: {
      from: ['wanted', 'hung'],
      to: 'hung',
      by: ['hall_manager', 'duty_manager'],
      say: { zh: '已挂上', en: 'It hangs' },
      rows: ['SIGN-10', 'SIGN-12', 'SIGN-13', 'SIGN-15'],
    },
    want: {
      from: ['hung'],
      to: 'wanted',
      by: ['clock'],
      say: { zh: '要换新', en: 'Due anew' },
      rows: ['SIGN-12', 'SIGN-15'],
    },
  },
});

/** What a sign says: a number where it has one, a name, the kinds of business (SIGN-13). */
export interface SignText {
  number: number | null;
  name: Words;
  lines: readonly Words[];
}

/** What is kept of a printed sign, to compare with. */
export const printOf = (of: SignText): string =>
  JSON.stringify([of.number, of.name.zh, of.lines.map(one => one.zh)]);

/** Whether what hangs is not what the registry says (SIGN-12). */
export const isUntrue = guarded(
  'SIGN-12',
  (of: { state: string; shows: string }, now: SignText): boolean =>
    of.state === 'hung' && of.shows !== printOf(now),
  () => false,
);

/** When a sign is renewed, in months from the day it was hung: none without the control (SIGN-15). */
export const renewAfter = guarded('SIGN-15', (months: number): number | undefined => months);
