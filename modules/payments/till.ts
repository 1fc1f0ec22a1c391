import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { holdOpenSession, type SessionRow } from '../tills/index.ts';

/** The till that takes the money: the clerk's own, open, held until the act ends; without one no money is taken. */
export async function till(ctx: Ctx, hall_id: number, clerk_id: Id): Promise<SessionRow> {
  const of = await ctx.tx.maybe(holdOpenSession, { hall_id, clerk_id });
  if (of === undefined) throw new Refusal('tills.no_till');
  return of;
}

const once = ['payment_asked', 'payment_part_asked'];

/** One visit waits for one payment: its unique key is what two presses at once run into. */
export const isAskedAlready = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && once.includes(String(fault.constraint));
