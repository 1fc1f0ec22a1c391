import { blindIndex } from '../../kit/vault.ts';
import type { Core } from './core.ts';
import {
  endServiceFor,
  hallsHolding,
  holdersOf,
  membershipByIndex,
  repriceService,
} from './holding_store.ts';
import { linkOf } from './link.ts';

/** What the embedded core answers about who holds a plan or a service, and how a service's price moves for them. */
export const holding: Pick<Core, 'hallsHolding' | 'holders' | 'reprice' | 'membership'> = {
  async membership(ctx, hall_id, said) {
    // Whoever gives numbers goes on while the hall is cut off: what cannot be proven is said, not refused.
    if ((await linkOf(ctx, hall_id)).state === 'down') return 'away';
    return ctx.tx.maybe(membershipByIndex, { number_index: blindIndex('number', said) });
  },
  async hallsHolding(ctx, code, day) {
    return (await ctx.tx.rows(hallsHolding, { code, day })).map(row => row.hall_id);
  },
  async holders(ctx, hall_id, of) {
    return (await ctx.tx.rows(holdersOf, { hall_id, ...of })).map(row => row.number_id);
  },
  async reprice(ctx, hall_id, { sold, ...of }) {
    await (sold
      ? ctx.tx.run(repriceService, { hall_id, code: of.code, month_fen: of.month_fen, version: of.version })
      : ctx.tx.run(endServiceFor, { hall_id, code: of.code, day: of.day }));
  },
};
