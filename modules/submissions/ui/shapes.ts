import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';

export type Register = z.output<typeof wire.readSubmissions.answer>;
export type Row = Register['submissions'][number];
export type Must = Register['must_reports'][number];
export type Sheet = z.output<typeof wire.readSubmission.answer>;
export type Above = z.output<typeof wire.readAbove.answer>;

const marks: Record<Row['state'], Mark> = {
  raised: 'running',
  approved: 'done',
  authorised: 'near',
  declined: 'stopped',
  noted: 'done',
  withdrawn: 'not-open',
  used: 'done',
  lapsed: 'not-open',
};
/** The sign a request stands under. */
export const markOf = (of: Pick<Row, 'state' | 'late'>): Mark =>
  of.late && of.state === 'raised' ? 'over' : marks[of.state];

const must_marks: Record<Must['state'], Mark> = {
  known: 'near',
  told: 'running',
  written: 'running',
  read: 'done',
  dismissed: 'not-open',
};
export const mustMarkOf = (of: Must): Mark =>
  (of.tell_late && of.state === 'known') || (of.write_late && of.state === 'told')
    ? 'over'
    : must_marks[of.state];
