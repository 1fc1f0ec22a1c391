import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';

export type Book = z.output<typeof wire.book.answer>;
export type Row = Book['handovers'][number];
export type Sheet = z.output<typeof wire.sheet.answer>;
export type Log = z.output<typeof wire.log.answer>;
export type Ledger = z.output<typeof wire.keys.answer>;

/** The sign each state stands under. */
export const marks: Record<Row['state'], Mark> = {
  writing: 'running',
  handed: 'near',
  closed: 'done',
  withdrawn: 'not-open',
};
export const markOf = (of: Pick<Row, 'state' | 'late'>): Mark =>
  of.late && of.state === 'writing' ? 'over' : marks[of.state];
