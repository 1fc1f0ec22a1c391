import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';

export type Seen = z.output<typeof wire.meetings.answer>;
export type Row = Seen['meetings'][number];
export type Action = Seen['actions'][number];
export type One = z.output<typeof wire.meeting.answer>;

/** The sign each state stands under. */
export const marks: Record<Row['state'], Mark> = {
  planned: 'booked',
  running: 'running',
  held: 'done',
  missed: 'over',
};
