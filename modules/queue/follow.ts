import type { Ctx } from '../../kit/ctx.ts';
import { masked } from '../../kit/mask.ts';
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

/** How a module above hides the names of whoever shows themselves in a visit, in what is typed about it. */
export type NameHider = (ctx: Ctx, of: Pick<TicketRow, 'hall_id' | 'id'>, text: string) => Promise<string>;
let hider: NameHider = async (_ctx, _of, text) => text;
/** A module above knows names that must not be kept in clear. */
export const hideNames = (by: NameHider): void => {
  hider = by;
};

/** A reason that is typed about a visit, as it may be kept: no number, and no name of whoever showed a document in it (PRIV-02). */
export const keptReason = async (ctx: Ctx, of: TicketRow, text: string): Promise<string> =>
  masked(await hider(ctx, of, text));
