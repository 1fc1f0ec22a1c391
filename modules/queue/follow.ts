import type { Ctx } from '../../kit/ctx.ts';
import type { Outcome } from './outcomes.ts';
import type { TicketRow } from './ticket.ts';

/** What a module above does, in the same transaction, when a visit ends. */
export type FinishFollower = (ctx: Ctx, of: TicketRow) => Promise<void>;

const followers: FinishFollower[] = [];

/** A module above follows the end of visits: a booking is served when its ticket is. */
export const onFinished = (follower: FinishFollower): void => {
  followers.push(follower);
};

/** Tells whoever follows that a visit has ended. */
export async function tellFinished(ctx: Ctx, of: TicketRow): Promise<void> {
  for (const follow of followers) await follow(ctx, of);
}

/** How a visit leaves its counter: ended with an outcome, or handed to another counter. */
type Leaving = Outcome | 'elsewhere';

/** Why a visit may not leave its counter yet, or not in this way, as a module above sees it: an order still on the table. */
export type FinishGuard = (ctx: Ctx, of: TicketRow, outcome: Leaving) => Promise<string | undefined>;

const guards: FinishGuard[] = [];

/** A module above adds its own "why not" to the end of a visit and to its way to another counter (6.1). */
export const guardFinish = (guard: FinishGuard): void => {
  guards.push(guard);
};

/** The first reason why a visit may not leave its counter; undefined when there is none. */
export async function whyNotFinish(ctx: Ctx, of: TicketRow, outcome: Leaving): Promise<string | undefined> {
  for (const guard of guards) {
    const why = await guard(ctx, of, outcome);
    if (why !== undefined) return why;
  }
  return undefined;
}
