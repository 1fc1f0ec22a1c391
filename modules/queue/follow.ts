import type { Ctx } from '../../kit/ctx.ts';
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
