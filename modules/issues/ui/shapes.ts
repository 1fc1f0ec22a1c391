import type { z } from 'zod';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';

export type Register = z.output<typeof wire.readIssues.answer>;
export type Row = Register['issues'][number];
export type One = z.output<typeof wire.readIssue.answer>;
export type Over = z.output<typeof wire.readOverHalls.answer>;
export type Order = z.output<typeof wire.readOrders.answer>['orders'][number];
export type OrderThere = Order & { hall?: { id: number; name: { zh: string; en: string } } };
export type Calls = z.output<typeof wire.readCalls.answer>;
export type CallRow = Calls['calls'][number];
export type Figures = z.output<typeof wire.readFigures.answer>;

/** How each state is seen. */
export const issue_marks: Record<Row['state'], Mark> = {
  ...{ under_way: 'running', settled: 'near', concluded: 'booked', closed: 'done' },
};
export const order_marks: Record<Order['state'], Mark> = {
  ...{ sent: 'calling', taken: 'running', answered: 'near', closed: 'done', withdrawn: 'not-open' },
};
export const call_marks: Record<CallRow['state'], Mark> = {
  ...{ waiting: 'calling', satisfied: 'done', dissatisfied: 'over', unreached: 'not-open' },
};
