import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type { ComplaintState } from '../complaint.ts';
import type * as partner from '../partner_wire.ts';
import type * as wire from '../wire.ts';

export type Register = z.output<typeof wire.readComplaints.answer>;
export type Row = Register['complaints'][number];
export type One = z.output<typeof wire.readComplaint.answer>;
export type Figures = z.output<typeof wire.readFigures.answer>;

export type Partners = z.output<typeof partner.readPartners.answer>;

/** How each state is seen. */
export const marks: Record<ComplaintState, Mark> = {
  ...{ received: 'calling', accepted: 'running', investigating: 'running', waiting_customer: 'paused' },
  ...{ proposed: 'near', resolving: 'running', answered: 'booked', escalated: 'over', reopened: 'over' },
  ...{ satisfied: 'done', closed: 'done', withdrawn: 'not-open', closed_unreachable: 'not-open' },
};

const ends: readonly string[] = ['closed', 'withdrawn', 'closed_unreachable'];
export const isOver = (of: Pick<Row, 'state'>): boolean => ends.includes(of.state);
