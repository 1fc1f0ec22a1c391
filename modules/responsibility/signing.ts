import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { draft, dutiesAt, dutiesIn } from './drafting.ts';
import { letter, whyNotAccept, whyNotSign } from './letter.ts';
import * as store from './store.ts';
import { unitById } from './units.ts';

const clocks = ['responsibility.soon', 'responsibility.over'];

/** What is done with a letter. */
export type LetterPress = { verb: 'accept' } | { verb: 'sign' } | { verb: 'end'; why: string };

async function held(ctx: Ctx, hall_id: number, id: Id): Promise<store.LetterRow> {
  const of = await ctx.tx.maybe(store.holdLetter, { hall_id, id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'letter_id' });
  return of;
}

/** Whether whoever signs for the other side has a letter that holds: the chain is closed from above. */
async function holdsAbove(ctx: Ctx, of: store.LetterRow): Promise<boolean> {
  if (of.superior_id === null) return true;
  const day = businessDay(ctx.now);
  return ((await ctx.tx.maybe(store.hasLetter, { person_id: of.superior_id, day }))?.count ?? 0) > 0;
}

async function press(ctx: Ctx, of: store.LetterRow, by: LetterPress): Promise<void> {
  const facts = { person_id: of.person_id, rank: of.rank, year: of.year };
  if (by.verb === 'accept') {
    refuseIf(whyNotAccept(of, ctx.actor.id));
    return move(ctx, letter, of, 'accept', { set: { accepted_at: ctx.now }, facts });
  }
  if (by.verb === 'sign') {
    const seal = ctx.may('responsibility.seal');
    refuseIf(whyNotSign(of, { id: ctx.actor.id, seal }, await holdsAbove(ctx, of)));
    const signed = { signed_by: ctx.actor.id, signed_at: ctx.now };
    return move(ctx, letter, of, 'sign', { set: signed, facts });
  }
  const may = of.hall_id === 0 ? ctx.may('responsibility.end') : ctx.may('responsibility.end', of.hall_id);
  if (!may || of.person_id === ctx.actor.id) throw new Refusal('kit.not_permitted');
  return move(ctx, letter, of, 'end', {
    set: { ended_at: ctx.now, why_ended: by.why },
    facts: { ...facts, in_force: of.state === 'in_force' },
    stop: clocks,
  });
}

/** One step of a letter of a hall: the person signs, the superior signs, or it ends with the post. */
export async function pressLetter(ctx: Ctx, input: { hall_id: number; letter_id: Id; press: LetterPress }) {
  await press(ctx, await held(ctx, input.hall_id, input.letter_id), input.press);
  return { done: true as const };
}

/** The same for a letter of somebody above the halls. */
export async function pressLetterAbove(ctx: Ctx, input: { letter_id: Id; press: LetterPress }) {
  await press(ctx, await held(ctx, 0, input.letter_id), input.press);
  return { done: true as const };
}

/** Some days before a letter runs out the next one is drafted, for whoever still has the post (ROLE-15). */
const renew = guarded('ROLE-15', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(store.holdLetter, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'ended' || of.state === 'expired') return;
  const { hall_id, unit_id } = of;
  const facts = { person_id: of.person_id, valid_until: of.valid_until };
  await record(ctx, 'responsibility.letter_soon', { hall_id, subject_id: of.id, facts });
  const unit = unit_id === null ? undefined : await unitById(ctx, unit_id);
  const duties = unit === undefined ? await dutiesIn(ctx, hall_id) : await dutiesAt(ctx, unit);
  const still = duties.find(one => one.person_id === of.person_id);
  const year = of.year + 1;
  const there = await ctx.tx.maybe(store.letterOfYear, { hall_id, person_id: of.person_id, year });
  if (still === undefined || there !== undefined) return;
  await draft(ctx, { ...still, hall_id, unit_id, year }, businessDay(ctx.now));
});
onDue('responsibility.soon', renew);

// The last day is over: who has no other letter by then answers for nothing on paper, and that is on record.
onDue('responsibility.over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdLetter, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'ended' || of.state === 'expired') return;
  await move(ctx, letter, of, 'lapse', { facts: { person_id: of.person_id, rank: of.rank, year: of.year } });
  const day = businessDay(ctx.now);
  if (((await ctx.tx.maybe(store.hasLetter, { person_id: of.person_id, day }))?.count ?? 0) > 0) return;
  const facts = { person_id: of.person_id, rank: of.rank };
  await record(ctx, 'responsibility.lapsed', { hall_id: of.hall_id, subject_id: of.id, facts });
});
