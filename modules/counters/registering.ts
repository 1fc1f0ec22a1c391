import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { announce, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import { witness } from '../norms/index.ts';
import { amendCounter, countersOf, findCounter, insertCounter } from './store.ts';

/** What a counter is licensed for, and where it stands. */
export interface CounterEntry {
  number: number;
  wall: 'north' | 'east';
  classes: string[];
  businesses: string[];
  /** Low counter, care seat; left as they are where nothing is said. */
  features?: string[] | undefined;
}

/** Why a counter cannot be entered so: its licence names businesses of the catalogue and no others (FAC-03). */
const whyNotEntry = guarded('FAC-03', (of: CounterEntry): string | undefined =>
  of.businesses.every(code => findBusiness(code) !== undefined) ? undefined : 'counters.unknown_business',
);

/** Why a counter may not lose its mark: the last low counter of a hall stays one, or another is made first (FAC-20). */
export const whyNotUnmark = guarded(
  'FAC-20',
  (of: {
    had: readonly string[];
    has: readonly string[];
    others: readonly (readonly string[])[];
  }): string | undefined => {
    const lost = of.had.includes('low_counter') && !of.has.includes('low_counter');
    return lost && !of.others.some(one => one.includes('low_counter'))
      ? 'counters.last_low_counter'
      : undefined;
  },
);

/** The counters of a hall as they are registered. */
export async function entriesOf(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(countersOf, input);
  return rows.map(one => ({
    ...{ id: one.id, number: one.number, wall: one.wall, state: one.state },
    ...{ classes: [...one.classes], businesses: [...one.businesses] },
    features: [...one.features],
  }));
}

/** A new counter: it stands closed until a certified clerk opens it. */
export async function registerCounter(ctx: Ctx, input: CounterEntry & { hall_id: number }) {
  refuseIf(whyNotEntry(input), { field: 'businesses' });
  const id = ctx.newId();
  const written = await ctx.tx.run(insertCounter, { ...input, features: input.features ?? [], id });
  refuseIf(written === 1 ? undefined : 'counters.number_taken', { field: 'number' });
  const facts = { number: input.number, classes: input.classes, businesses: input.businesses };
  await record(ctx, 'counters.counter.register', { hall_id: input.hall_id, subject_id: id, facts });
  announce(ctx, input.hall_id, 'counters.counter');
  return { id };
}

/** What a counter is licensed for changes only while nobody works at it: what it serves was taken when it opened. */
export async function amendEntry(ctx: Ctx, input: CounterEntry & { hall_id: number; counter_id: Id }) {
  const of = await ctx.tx.maybe(findCounter, { hall_id: input.hall_id, id: input.counter_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'counter_id' });
  refuseIf(of.state === 'closed' ? undefined : 'counters.not_closed');
  refuseIf(whyNotEntry(input), { field: 'businesses' });
  const features = input.features ?? of.features;
  const others = (await ctx.tx.rows(countersOf, input)).filter(one => one.id !== of.id);
  const why = whyNotUnmark({ had: of.features, has: features, others: others.map(one => one.features) });
  refuseIf(why, { field: 'features' });
  await ctx.tx.run(amendCounter, { ...input, features, id: input.counter_id });
  const facts = { number: input.number, classes: input.classes, businesses: input.businesses, features };
  await record(ctx, 'counters.counter.amend', {
    hall_id: input.hall_id,
    subject_id: input.counter_id,
    facts,
  });
  announce(ctx, input.hall_id, 'counters.counter');
  return { id: input.counter_id };
}

witness('counters.counter.register', { zh: '登记台席', en: 'Counter registered' }, 'FAC-03', 'FAC-04');
witness(
  'counters.counter.amend',
  { zh: '台席登记已改', en: 'Counter entry amended' },
  'FAC-03',
  'FAC-04',
  'FAC-20',
);
