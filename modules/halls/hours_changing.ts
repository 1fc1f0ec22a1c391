import { businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { announce, begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { hallOf } from './actions.ts';
import { hoursChange, whyNotApproveHours, whyNotSoSoon } from './hours_change.ts';
import * as store from './hours_store.ts';
import { entryOf, newPlate, refuseHours } from './registering.ts';

async function refuseSoon(ctx: Ctx, of: { hall_id: number; effective_on: string }): Promise<void> {
  const notice = await normValue(ctx, of.hall_id, 'hours_change_notice');
  refuseIf(whyNotSoSoon(of.effective_on, businessDay(ctx.now), notice), {
    field: 'effective_on',
    facts: { days: notice },
  });
}

/** The hall asks for other hours from a day that leaves time for the notice (SIGN-03). */
export async function askHours(
  ctx: Ctx,
  input: { hall_id: number; opens: string; closes: string; effective_on: string; reason: string },
) {
  const { hall_id, opens, closes, effective_on } = input;
  const entry = await entryOf(ctx, { hall_id });
  await refuseHours(ctx, { ...entry, opens, closes }, hall_id);
  await refuseSoon(ctx, input);
  const open = await ctx.tx.maybe(store.openHours, { hall_id });
  refuseIf(open === undefined ? undefined : 'halls.hours_waiting');
  const id = ctx.newId();
  await begin(ctx, hoursChange, { ...input, id, asked_by: ctx.actor.id, asked_at: ctx.now }, 'ask', {
    facts: { opens, closes, effective_on },
  });
  return { id };
}

/** The branch approves and so announces, refuses, or takes back a change that has not come into force. */
export async function decideHours(
  ctx: Ctx,
  input: { hall_id: number; change_id: Id; verb: 'approve' | 'refuse' | 'withdraw' },
) {
  const { hall_id, verb } = input;
  const of = await ctx.tx.maybe(store.findHours, { hall_id, id: input.change_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'change_id' });
  const facts = { opens: of.opens, closes: of.closes, effective_on: of.effective_on };
  const decided = { decided_by: ctx.actor.id };
  if (verb !== 'approve') {
    const stop = of.state === 'announced' ? ['halls.hours_hold'] : [];
    await move(ctx, hoursChange, of, verb, { set: decided, facts, stop });
    return { state: hoursChange.moves[verb].to };
  }
  refuseIf(whyNotApproveHours(of, ctx.actor.id));
  await refuseSoon(ctx, of);
  await move(ctx, hoursChange, of, 'approve', {
    set: { ...decided, announced_on: businessDay(ctx.now) },
    facts,
    start: [{ kind: 'halls.hours_hold', due_at: onDay(of.effective_on, '00:30') }],
  });
  return { state: hoursChange.moves.approve.to };
}

/** What the public is told of the hours: those that hold, and those that are announced (SIGN-03). */
export async function hoursShown(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const open = await ctx.tx.maybe(store.openHours, input);
  return {
    ...{ opens: hall.opens, closes: hall.closes },
    coming:
      open?.state === 'announced'
        ? { opens: open.opens, closes: open.closes, effective_on: open.effective_on }
        : null,
  };
}

/** The changes of a hall's hours, with who asked and who approved, for those who decide. */
export async function hoursChanges(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const rows = await ctx.tx.rows(store.hoursOf, input);
  return {
    ...{ opens: hall.opens, closes: hall.closes, today: businessDay(ctx.now) },
    notice_days: await normValue(ctx, input.hall_id, 'hours_change_notice'),
    changes: rows.map(of => ({
      ...{ id: of.id, state: of.state, opens: of.opens, closes: of.closes },
      ...{ effective_on: of.effective_on, announced_on: of.announced_on, reason: of.reason },
      asked_by: { id: of.asked_by, name: { zh: of.by_zh, en: of.by_en } },
      decided_by: of.decider_zh === null ? null : { zh: of.decider_zh, en: of.decider_en ?? of.decider_zh },
    })),
  };
}

onDue('halls.hours_hold', async (ctx, due) => {
  const { hall_id } = due;
  const of = await ctx.tx.maybe(store.findHours, { hall_id, id: due.subject_id });
  if (of?.state !== 'announced') return;
  await move(ctx, hoursChange, of, 'hold', { facts: { opens: of.opens, closes: of.closes } });
  await ctx.tx.run(store.setHours, { hall_id, opens: of.opens, closes: of.closes });
  await newPlate(ctx, { ...(await entryOf(ctx, { hall_id })), hall_id }, ['opens', 'closes']);
  announce(ctx, hall_id, 'halls.hall');
});
