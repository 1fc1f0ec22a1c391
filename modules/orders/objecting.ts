import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { blockNumber, counted_states, findPlan } from '../carrier/index.ts';
import { standing } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { core } from './looking.ts';
import { objection, whyNotCloseIt, whyNotObject } from './objection.ts';
import { visitInHand } from './opening.ts';
import { holdObjection, openObjections } from './store.ts';

interface Here {
  hall_id: number;
  ticket_id: Id;
  check_id: Id;
}

/** Whoever stands here, proven in this very visit. */
async function whoStands(ctx: Ctx, input: Here): Promise<Id> {
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  return (await standing(ctx, { ...input, ticket_id: visit.id })).person_id;
}

/** The numbers under one's own document, shown to its proven holder at the counter; that it was asked is on record (RNM-08). */
export async function numbersUnderMe(ctx: Ctx, input: Here) {
  const person_id = await whoStands(ctx, input);
  const all = await core.numbersOf(ctx, input.hall_id, person_id);
  const open = new Set((await ctx.tx.rows(openObjections, input)).map(one => one.number_id));
  await record(ctx, 'orders.numbers_shown', {
    hall_id: input.hall_id,
    subject_id: person_id,
    facts: { numbers: all.length, ticket_id: input.ticket_id },
  });
  return {
    numbers: all
      .filter(one => (counted_states as readonly string[]).includes(one.state))
      .map(one => ({
        id: one.id,
        mask: one.mask,
        state: one.state,
        plan: findPlan(one.plan ?? '')?.say ?? null,
        objected: open.has(one.id),
      })),
  };
}

/** «That one is not mine»: taken with its clock, looked into by somebody else (RNM-08). */
export async function raiseObjection(ctx: Ctx, input: Here & { number_id: Id }) {
  const person_id = await whoStands(ctx, input);
  const { hall_id } = input;
  const number = await core.number(ctx, hall_id, input.number_id);
  refuseIf(whyNotObject(number?.customer_id, person_id), { field: 'number_id' });
  const id = ctx.newId();
  const due_at = later(ctx.now, (await normValue(ctx, hall_id, 'objection_within')) * hour_ms);
  await begin(
    ctx,
    objection,
    {
      hall_id,
      id,
      ticket_id: input.ticket_id,
      clerk_id: ctx.actor.id,
      person_id,
      number_id: input.number_id,
      number_mask: number?.mask ?? '',
      raised_at: ctx.now,
      due_at,
    },
    'raise',
    { facts: { number_id: input.number_id }, start: [{ kind: 'orders.objection_over', due_at }] },
  );
  return { objection_id: id, due_at: due_at.toISOString() };
}

onDue('orders.objection_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdObjection, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'raised') await move(ctx, objection, of, 'run_late');
});

/** Looked into: it is theirs after all, or it is not, and stops until whoever uses it is proven (RNM-08). */
export async function closeObjection(
  ctx: Ctx,
  input: { hall_id: number; objection_id: Id; outcome: 'theirs' | 'not_theirs'; note: string },
) {
  const of = await ctx.tx.maybe(holdObjection, { hall_id: input.hall_id, id: input.objection_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'objection_id' });
  refuseIf(whyNotCloseIt(of, ctx.actor.id));
  await move(ctx, objection, of, 'close', {
    set: { outcome: input.outcome, note: input.note, closed_by: ctx.actor.id, closed_at: ctx.now },
    facts: { outcome: input.outcome, number_id: of.number_id },
    stop: ['orders.objection_over'],
  });
  if (input.outcome === 'not_theirs')
    await blockNumber(ctx, {
      hall_id: input.hall_id,
      number_id: of.number_id,
      basis: 'objection',
      document_no: of.id.slice(-12),
    });
  return { state: 'closed' as const };
}
