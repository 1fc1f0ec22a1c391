import { guarded } from '../../kit/guard.ts';
import type { OrderRow } from './order.ts';
import { findType } from './types/index.ts';

type Of = Pick<OrderRow, 'business' | 'state' | 'code_shown_at'>;

/** Whether its customer still has a code to read on the second screen (BIZ-11). */
export const codeWaits = (of: Of): boolean =>
  findType(of.business)?.shows_code === true && of.state === 'delivered' && of.code_shown_at === null;

/** Why no code is shown: this business has none, it is not done yet, or it was read already: once is once (BIZ-11). */
export const whyNotShowCode = guarded('BIZ-11', (of: Of): string | undefined => {
  if (of.code_shown_at !== null) return 'orders.code_shown';
  return codeWaits(of) ? undefined : 'kit.not_from_here';
});
