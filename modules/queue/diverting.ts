import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import { ticketOf } from './serving.ts';
import { hallForDivert } from './store.ts';
import { ticket } from './ticket.ts';
import { wait_kinds } from './wait_clock.ts';

/** Where somebody is to be sent, as far as it is known. */
export interface Sending {
  to: string;
  from_hall: number;
  business: string | null;
  /** The hall that is named, undefined when there is none. */
  hall: { state: string | null; does: boolean } | undefined;
}

const to_hall = /^hall:(\d+)$/;

/** Why a customer may not be sent there: a terminal must know the business; another hall must be open and do it (QUE-06). */
export const whyNotDivert = guarded('QUE-06', (of: Sending): string | undefined => {
  if (of.to === 'self_service')
    return findBusiness(of.business ?? '')?.self_service === false ? 'queue.no_terminal_does_it' : undefined;
  const id = Number(to_hall.exec(of.to)?.[1]);
  if (of.hall === undefined || id === of.from_hall) return 'queue.no_such_neighbour';
  return of.hall.state === 'open' && of.hall.does ? undefined : 'queue.neighbour_cannot';
});

/** Sent to self-service or another hall, at the customer's wish (QUE-06). */
export async function divert(ctx: Ctx, input: { hall_id: number; ticket_id: Id; to: string }) {
  const of = await ticketOf(ctx, input.hall_id, input.ticket_id);
  const id = Number(to_hall.exec(input.to)?.[1] ?? 0);
  const hall = id === 0 ? undefined : await ctx.tx.maybe(hallForDivert, { id, business: of.business });
  const { business } = of;
  refuseIf(whyNotDivert({ to: input.to, from_hall: input.hall_id, business, hall }), { field: 'to' });
  await move(ctx, ticket, of, 'divert', { facts: { to: input.to, business }, stop: wait_kinds });
  return { id: of.id, label: of.label, state: 'diverted' as const };
}
