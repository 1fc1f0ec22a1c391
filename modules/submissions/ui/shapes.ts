import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type { Column } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { submission } from '../submission.ts';
import type * as wire from '../wire.ts';
import { words } from './words.ts';

export type Register = z.output<typeof wire.readSubmissions.answer>;
export type Row = Register['submissions'][number];
export type Must = Register['must_reports'][number];
export type Sheet = z.output<typeof wire.readSubmission.answer>;
export type Above = z.output<typeof wire.readAbove.answer>;

/** Whose matter it is, where rows of several halls stand together. */
export const hallColumn = <Of extends { hall_id: number }>(
  halls: Above['halls'],
  say: (of: Words) => string,
): Column<Of> => ({
  ...{ id: 'hall', head: say(words.hall), sortBy: of => of.hall_id },
  cell: of => say(halls.find(one => one.id === of.hall_id)?.name ?? words.hall),
});

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

/** How a request stands, in words: that it is overdue is said, not only coloured. */
export const stateOf = (of: Pick<Row, 'state' | 'late'>): Words =>
  of.late && of.state === 'raised' ? words.overdue : submission.states[of.state];

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
