import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type { OpinionState } from '../opinion.ts';
import type * as wire from '../wire.ts';

export type Register = z.output<typeof wire.readOpinions.answer>;
export type Row = Register['opinions'][number];
export type One = z.output<typeof wire.readOpinion.answer>;
export type Gathering = Register['gatherings'][number];

/** How each state is seen. */
export const marks: Record<OpinionState, Mark> = {
  ...{ received: 'calling', classified: 'running', evaluated: 'running', adopted: 'near' },
  ...{ turned_down: 'near', promised: 'booked', effective: 'done', closed: 'done', passed_on: 'not-open' },
};
const ends: readonly string[] = ['effective', 'closed', 'passed_on'];
export const isOver = (of: Pick<Row, 'state'>): boolean => ends.includes(of.state);
