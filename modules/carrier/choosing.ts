import { createHash } from 'node:crypto';
import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { keyFor, openText } from '../../kit/vault.ts';
import { normValue } from '../norms/index.ts';
import { good_rules } from './good.ts';
import { needLink } from './link.ts';
import { type NumberFacts, phoneNumber } from './number.ts';
import { freeNumbers, heldBy, holdNumber } from './store.ts';

const page_size = 12;
/** Places in the shuffled pool: a visit's pages begin at one of them. */
const shuffle_places = 1_000_000;

/** Why a clerk may not choose numbers for a visit; told by the module that knows visits. */
export type WhyNotVisit = (ctx: Ctx, of: { hall_id: number; ticket_id: Id }) => Promise<string | undefined>;
let whyNotVisit: WhyNotVisit | undefined;
/** Declares whose visits numbers are chosen for. */
export const numbersFor = (rule: WhyNotVisit): void => {
  whyNotVisit = rule;
};

/** Numbers are shown and put aside for a visit at one's own counter: nobody turns pages or hoards for nobody (NUM-01). */
const visitHere = guarded(
  ['NUM-01', 'BIZ-04'],
  async (ctx: Ctx, of: { hall_id: number; ticket_id: Id }): Promise<void> =>
    refuseIf(await whyNotVisit?.(ctx, of), { field: 'ticket_id' }),
);

/** Where a visit's pages begin, one after the other: the same as long as it lasts, different for every other visit (NUM-01). */
const placeOf = (visit: Id): number =>
  createHash('sha256').update(visit).digest().readUInt32BE() % shuffle_places;

/**
 * A page of free numbers for one visit, in an order nobody at the counter can steer; no number stands on two pages. The whole number is shown,
 * because it is nobody's yet; `tail` asks for an ending.
 */
export async function numberPage(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    page: number;
    tail?: string | undefined;
    kind?: 'plain' | 'good' | undefined;
    no_four?: boolean | undefined;
  },
) {
  await needLink(ctx, input.hall_id);
  await visitHere(ctx, input);
  const pool = poolOf(input.hall_id);
  const ask = {
    pool,
    tail: input.tail ?? null,
    class: input.kind ?? null,
    no_four: input.no_four === true,
    from: placeOf(input.ticket_id),
    most: page_size,
  };
  const found = await ctx.tx.rows(freeNumbers, { ...ask, skip: input.page * page_size });
  // Behind the last page the first comes again: whoever turns on is not left with an empty table.
  const over = found.length === 0 && input.page > 0;
  const free = over ? await ctx.tx.rows(freeNumbers, { ...ask, skip: 0 }) : found;
  const hold_minutes = await normValue(ctx, input.hall_id, 'number_hold');
  return {
    hold_minutes,
    numbers: free.map(row => ({
      id: row.id,
      number: openText(keyFor('numbers'), row.sealed, row.id),
      class: row.class,
      good_month_fen: row.good_month_fen,
      recycled: row.recycled,
    })),
  };
}

/** How numbers are chosen and what a special one goes with: the same for everybody, published (NUM-01). */
export async function numberRule(ctx: Ctx, input: { hall_id: number }) {
  return {
    hold_minutes: await normValue(ctx, input.hall_id, 'number_hold'),
    frozen_days: await normValue(ctx, input.hall_id, 'number_frozen_for'),
    good: good_rules.map(({ say, month_fen }) => ({ say, month_fen })),
  };
}

/** The pool a hall gives numbers from: one per city branch. */
const poolOf = (hall_id: number): string => `p${Math.trunc(hall_id / 1000)}`;

/** Why a number may not be put aside: one number per visit, and only a free one (NUM-02). */
export const whyNotHold = guarded('NUM-02', (of: Pick<NumberFacts, 'state'>): string | undefined =>
  of.state === 'available' ? undefined : 'carrier.number_taken',
);

/** Puts a number aside for a visit for some minutes; the one held before goes back (NUM-02). */
export async function holdForVisit(ctx: Ctx, input: { hall_id: number; ticket_id: Id; number_id: Id }) {
  await needLink(ctx, input.hall_id);
  await visitHere(ctx, input);
  const of = await ctx.tx.maybe(holdNumber, { id: input.number_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'number_id' });
  const minutes = await normValue(ctx, input.hall_id, 'number_hold');
  if (of.held_by !== input.ticket_id || of.state !== 'held') {
    refuseIf(whyNotHold(of), { field: 'number_id' });
    for (const other of await ctx.tx.rows(heldBy, { held_by: input.ticket_id }))
      await letGo(ctx, input.hall_id, other);
    await move(ctx, phoneNumber, { ...of, hall_id: input.hall_id }, 'hold', {
      set: { held_by: input.ticket_id, held_until: later(ctx.now, minutes * minute_ms) },
      facts: { ticket_id: input.ticket_id },
      start: [{ kind: 'carrier.number_hold_over', due_at: later(ctx.now, minutes * minute_ms) }],
    });
  }
  return { number_id: input.number_id, mask: of.mask, minutes };
}

/** Puts a held number back into the pool. */
export const letGo = (ctx: Ctx, hall_id: number, of: { id: Id; state: string }) =>
  move(ctx, phoneNumber, { ...of, hall_id }, 'release', {
    set: { held_by: null, held_until: null, order_id: null },
    stop: ['carrier.number_hold_over'],
  });

onDue('carrier.number_hold_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdNumber, { id: due.subject_id });
  if (of?.state === 'held') await letGo(ctx, due.hall_id, of);
});
