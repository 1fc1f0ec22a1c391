import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import type { Role } from '../people/roles.ts';

/** A few minutes of a course: what it says, and what is wrong and what is right to say or do. */
export interface Unit {
  code: string;
  say: Words;
  /** The clauses it teaches. */
  rows: readonly string[];
  text: readonly Words[];
  /** Wrong, and right instead. */
  pairs: readonly { wrong: Words; right: Words }[];
}

/** A question of a test. Which choice is right never leaves the server before the test is handed in. */
export interface Question {
  code: string;
  /** The clause it asks about. */
  row: string;
  ask: Words;
  choices: readonly Words[];
  right: number;
  /** Why it is right: read with the result. */
  why: Words;
}

/** What a learner shows a trainer, ticked item by item (TRN-04). */
export interface Shown {
  code: string;
  say: Words;
}

/** A course (课程): what it teaches to whom, how it is learned and tested, and for how long its certificate holds. */
export interface Course {
  code: string;
  say: Words;
  /** What it is for, in a sentence. */
  lead: Words;
  /** The clauses it teaches; each has a unit and a question. */
  rows: readonly string[];
  /** Learned by reading at the own post, or in a lesson with an attendance list. */
  form: 'self' | 'room';
  /** Asked for by law: the certificate runs a year, and without it no counter opens (TRN-11). */
  law: boolean;
  /** Which posts must take it. */
  roles: readonly Role[];
  units: readonly Unit[];
  questions: readonly Question[];
  practical: readonly Shown[];
}

type Pair = readonly [zh: string, en: string];
const words = ([zh, en]: Pair): Words => ({ zh, en });

/** A course as its file writes it: pairs of Chinese and English. */
export interface Written {
  code: string;
  say: Pair;
  lead: Pair;
  rows: readonly string[];
  form: 'self' | 'room';
  law?: true;
  roles: readonly Role[];
  units: readonly {
    say: Pair;
    rows: readonly string[];
    text: readonly Pair[];
    pairs?: readonly [wrong: Pair, right: Pair][];
  }[];
  /** The right choice stands at `right`. */
  questions: readonly { row: string; ask: Pair; choices: readonly Pair[]; right: number; why: Pair }[];
  practical?: readonly Pair[];
}

const switches = new Map<string, () => boolean>();

/** Every clause that is taught has a switch of its own, and without it nothing of it is taught or asked. */
function isTaught(row: string): boolean {
  const known =
    switches.get(row) ??
    guarded(
      row,
      (): boolean => true,
      () => false,
    );
  switches.set(row, known);
  return known();
}

/** A written course as a value. */
export const course = (of: Written): Course => ({
  ...{ code: of.code, say: words(of.say), lead: words(of.lead), rows: of.rows.filter(isTaught) },
  ...{ form: of.form, law: of.law === true, roles: of.roles },
  units: of.units.flatMap((one, at) => {
    const rows = one.rows.filter(isTaught);
    const pairs = (one.pairs ?? []).map(([wrong, right]) => ({ wrong: words(wrong), right: words(right) }));
    const unit = {
      code: `${of.code}_${at + 1}`,
      say: words(one.say),
      rows,
      text: one.text.map(words),
      pairs,
    };
    return rows.length === 0 ? [] : [unit];
  }),
  questions: of.questions.flatMap(({ row, ask, choices, right, why }, at) =>
    isTaught(row)
      ? [
          {
            ...{ code: `${of.code}_q${at + 1}`, row, ask: words(ask), choices: choices.map(words) },
            ...{ right, why: words(why) },
          },
        ]
      : [],
  ),
  practical: (of.practical ?? []).map((one, at) => ({ code: `${of.code}_p${at + 1}`, say: words(one) })),
});

/** Whether somebody with these roles must take a course. */
export const isFor = (of: Pick<Course, 'roles'>, roles: readonly string[]): boolean =>
  of.roles.some(role => roles.includes(role));

/** The skill that a course of law certifies for, and none for any other. */
export const skillOf = (of: Pick<Course, 'code' | 'law'>): string | null => (of.law ? of.code : null);
