import type { Ctx } from '../../kit/ctx.ts';
import {
  blocksOf,
  cardsByState,
  deadCards,
  destructionsOf,
  openCardChecks,
  shipmentsOnWay,
} from './register_store.ts';
import { type SimState, sim } from './sim.ts';

/** The way of every card of a hall, from the box to the shredder, and what has to be looked into (SIM-06, SIM-07, SIM-03). */
export async function cardRegister(ctx: Ctx, input: { hall_id: number }) {
  const states = await ctx.tx.rows(cardsByState, input);
  const boxes = await ctx.tx.rows(shipmentsOnWay, input);
  const dead = await ctx.tx.rows(deadCards, input);
  const destroyed = await ctx.tx.rows(destructionsOf, input);
  const checks = await ctx.tx.rows(openCardChecks, input);
  const blocks = await ctx.tx.rows(blocksOf, input);
  return {
    by_state: states.map(({ state, cards }) => ({ state, say: sim.states[state as SimState], cards })),
    shipments: boxes.map(({ id, cards, sent_at }) => ({ id, cards, sent_at: sent_at.toISOString() })),
    dead: dead.map(({ id, state, tail, voided_for, voided_at, in_drawer }) => ({
      ...{ id, state, tail, in_drawer },
      why: voided_for,
      at: voided_at,
    })),
    destructions: destroyed.map(row => ({
      id: row.id,
      state: row.state,
      cards: row.cards,
      picture_id: row.picture_id,
      listed_at: row.listed_at.toISOString(),
      first: { zh: row.first, en: row.first_en },
      second: row.second === null ? null : { zh: row.second, en: row.second_en ?? row.second },
      destroyed_at: row.destroyed_at?.toISOString() ?? null,
    })),
    checks: checks.map(row => ({
      ...{ id: row.id, state: row.state, number_mask: row.number_mask },
      ...{ bound_tail: row.bound_tail, seen_tail: row.seen_tail },
      found_at: row.found_at.toISOString(),
      due_at: row.due_at.toISOString(),
    })),
    blocks: blocks.map(({ id, state, number_mask, basis, document_no, ordered_at, lifted_at }) => ({
      ...{ id, state, number_mask, basis, document_no },
      ordered_at: ordered_at.toISOString(),
      lifted_at: lifted_at?.toISOString() ?? null,
    })),
  };
}
