import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type { Verdict } from '../stay.ts';
import type * as wire from '../wire.ts';

export type Day = z.output<typeof wire.readDay.answer>;
export type DayRow = Day['days'][number];
export type Month = z.output<typeof wire.readMonth.answer>;
export type PersonRow = Month['people'][number];
export type Sheet = NonNullable<PersonRow['sheet']>;
export type Mine = z.output<typeof wire.readMine.answer>;
export type Code = z.output<typeof wire.readCode.answer>;

/** The sign each result stands under. */
export const marks: Record<Verdict, Mark> = {
  expected: 'not-open',
  present: 'done',
  here: 'running',
  late: 'near',
  early: 'near',
  late_and_early: 'near',
  open: 'paused',
  absent: 'over',
  extra: 'booked',
};
export const sheet_marks: Record<Sheet['state'], Mark> = {
  drawn: 'running',
  confirmed: 'done',
  disputed: 'near',
  upheld: 'done',
};
