import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { shown } from '../complaints/index.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { worksIn } from '../people/index.ts';
import { gathering, whyNotHold } from './gathering.ts';
import { askingPlanned, holdGathering, lastAsking } from './gathering_store.ts';
import { leaders } from './store.ts';

const over = 'suggestions.gathering_over';
/** So many days a round of asking may take from the morning it is planned. */
const asking_days = 2;

interface Plan {
  hall_id: number;
  kind: 'asking' | 'seminar';
  topic: string;
  held_on: string;
  owner_id: Id;
}

/** Planned by somebody, or by the clock: then it has no topic of its own. */
async function plan(ctx: Ctx, of: Plan, planned_by: Id | null): Promise<Id> {
  const id = ctx.newId();
  await begin(ctx, gathering, { ...of, id, planned_by }, 'plan', {
    facts: { kind: of.kind, held_on: of.held_on, owner_id: of.owner_id },
    start: [{ kind: over, due_at: onDay(addDays(of.held_on, 1), '00:00') }],
  });
  return id;
}

/** A customer seminar is planned, or an asking about one thing: with its day and whose it is (SUG-04). */
export async function planGathering(ctx: Ctx, input: Plan) {
  const { hall_id, owner_id, held_on } = input;
  if ((await ctx.tx.maybe(worksIn, { hall_id, person_id: owner_id })) === undefined)
    throw new Refusal('kit.not_found', { field: 'owner_id' });
  refuseIf(held_on < businessDay(ctx.now) ? 'suggestions.day_over' : undefined, { field: 'held_on' });
  return { id: await plan(ctx, input, ctx.actor.id) };
}

/** What it brought: how many were asked, what they said; each opinion of its own is entered beside it (SUG-04). */
export async function holdIt(
  ctx: Ctx,
  input: { hall_id: number; gathering_id: Id; people: number; record: string },
) {
  const of = await ctx.tx.maybe(holdGathering, { hall_id: input.hall_id, id: input.gathering_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'gathering_id' });
  const key = of.kind === 'asking' ? 'opinion_asking_least' : 'customer_seminar_least';
  const least = await normValue(ctx, of.hall_id, key);
  const { people } = input;
  refuseIf(whyNotHold(of, { people, today: businessDay(ctx.now), least }), {
    field: 'people',
    facts: { least },
  });
  await move(ctx, gathering, of, 'hold', {
    set: { people, record: shown(input.record), held_by: ctx.actor.id, held_at: ctx.now },
    facts: { kind: of.kind, people },
    stop: [over],
  });
  return { state: 'held' as const };
}

onDue(over, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdGathering, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'planned')
    await move(ctx, gathering, of, 'miss', { facts: { kind: of.kind, owner_id: of.owner_id } });
});

// So many days after the last round of asking the next one is on somebody's list, without anybody thinking of it (SUG-04).
followDay('open', async (ctx, { hall_id, day }) => {
  if ((await ctx.tx.maybe(askingPlanned, { hall_id })) !== undefined) return;
  const every = await normValue(ctx, hall_id, 'opinion_asking_every');
  const last = await ctx.tx.maybe(lastAsking, { hall_id });
  if (last !== undefined && addDays(last.held_on, every) > day) return;
  const lead = await ctx.tx.rows(leaders, { hall_id, day });
  const owner = lead.find(one => one.on_duty) ?? lead[0];
  if (owner === undefined) return;
  await plan(
    ctx,
    {
      ...{ hall_id, kind: 'asking', topic: 'better', held_on: addDays(day, asking_days), owner_id: owner.id },
    },
    null,
  );
});
