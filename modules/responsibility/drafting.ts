import { addDays, businessDay, latest, onDay } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin } from '../../kit/move.ts';
import { reachOf } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { allUnits } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { deputy_fields } from './fields.ts';
import { letter, type Rank, termOf } from './letter.ts';
import * as store from './store.ts';

/** Whose safety is somebody else's: a partner has its agreement, a promoter an employer; a shopper is nobody's colleague here. */
const outside = new Set(['partner', 'promoter', 'program', 'mystery_shopper', 'administrator']);

/** Somebody a letter is drafted for. */
export interface Duty {
  person_id: Id;
  post: string;
  rank: Rank;
  fields: readonly string[];
  superior_id: Id | null;
}

/** The end of a letter is warned of some days before, and comes the day after its last. */
export async function clocksOf(ctx: Ctx, hall_id: number, valid_until: string): Promise<DueItem[]> {
  const days = await normValue(ctx, hall_id, 'duty_letter_renewed_from');
  const soon = onDay(addDays(valid_until, -days), '08:00');
  // Drafted in the last weeks of a year, the next one follows the next morning.
  const tomorrow = onDay(addDays(businessDay(ctx.now), 1), '08:00');
  return [
    { kind: 'responsibility.soon', due_at: latest(soon, tomorrow) },
    { kind: 'responsibility.over', due_at: onDay(addDays(valid_until, 1), '00:10') },
  ];
}

/** One letter is drafted; its clocks run whether it is signed or not. */
export async function draft(
  ctx: Ctx,
  of: Duty & { hall_id: number; unit_id: number | null; year: number },
  today: string,
): Promise<Id> {
  const id = ctx.newId();
  const term = termOf(of.year, today);
  const row = { ...of, ...term, id, fields: [...of.fields], drafted_by: ctx.actor.id, drafted_at: ctx.now };
  await begin(ctx, letter, row, 'draft', {
    facts: { person_id: of.person_id, rank: of.rank, year: of.year, superior_id: of.superior_id },
    start: await clocksOf(ctx, of.hall_id, term.valid_until),
  });
  return id;
}

/** Of somebody with several posts, the one that leads counts. */
function onePostEach(posts: readonly store.Post[], leading: string): store.Post[] {
  const of = new Map<Id, store.Post>();
  for (const one of posts)
    if (!outside.has(one.role) && (one.role === leading || !of.has(one.id))) of.set(one.id, one);
  return [...of.values()];
}

/** Who answers for what in a hall: its manager for all of it, to the head above; everybody else to the manager. */
export async function dutiesIn(ctx: Ctx, hall_id: number): Promise<Duty[]> {
  const path = (await ctx.tx.maybe(store.hallPath, { hall_id }))?.path ?? '';
  const above = (await ctx.tx.rows(store.headsOver, { path }))[0];
  const posts = onePostEach(await ctx.tx.rows(store.postsIn, { hall_id }), 'hall_manager');
  const manager = posts.find(one => one.role === 'hall_manager');
  if (manager === undefined) throw new Refusal('responsibility.nobody_leads');
  if (above === undefined) throw new Refusal('responsibility.nobody_above');
  return posts.map(one => {
    const first = one.id === manager.id;
    const superior_id = first ? above.id : manager.id;
    return { person_id: one.id, post: one.role, rank: first ? 'first' : 'member', fields: [], superior_id };
  });
}

/** Who answers for what in a unit: its head to the head above or to the organisation, everybody else to the head. */
export async function dutiesAt(ctx: Ctx, unit: { id: number; path: string }): Promise<Duty[]> {
  const heads = await ctx.tx.rows(store.headsOver, { path: unit.path });
  const head = heads.find(one => one.unit_id === unit.id);
  if (head === undefined) throw new Refusal('responsibility.nobody_leads');
  const above = heads.find(one => one.unit_id !== unit.id);
  const posts = onePostEach(await ctx.tx.rows(store.postsAt, { unit_id: unit.id }), 'unit_leader');
  const deputies = posts.filter(one => one.role === 'deputy_leader');
  return posts.map(one => {
    if (one.id === head.id)
      return {
        ...{ person_id: one.id, post: one.role, rank: 'first' as const, fields: [] },
        superior_id: above?.id ?? null,
      };
    const nth = deputies.indexOf(one);
    const fields = nth < 0 ? [] : deputy_fields(nth, deputies.length);
    return {
      person_id: one.id,
      post: one.role,
      rank: nth < 0 ? 'member' : 'deputy',
      fields,
      superior_id: head.id,
    };
  });
}

interface Place {
  hall_id: number;
  unit_id: number | null;
}

/** Whoever has a letter of the year that neither ended nor ran out. */
const liveIn = (there: readonly store.LetterRow[], today: string): Set<Id> =>
  new Set(
    there
      .filter(
        one => one.year === Number(today.slice(0, 4)) && one.state !== 'ended' && one.state !== 'expired',
      )
      .map(one => one.person_id),
  );

async function draftMissing(
  ctx: Ctx,
  place: Place,
  duties: readonly Duty[],
  there: readonly store.LetterRow[],
) {
  const today = businessDay(ctx.now);
  const year = Number(today.slice(0, 4));
  const live = liveIn(there, today);
  const missing = duties.filter(one => !live.has(one.person_id));
  refuseIf(missing.length === 0 ? 'responsibility.all_drafted' : undefined);
  for (const one of missing) await draft(ctx, { ...place, ...one, year }, today);
  return { drafted: missing.length };
}

/** The letters of the year for everybody of a hall who has none. */
export async function draftForHall(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const there = await ctx.tx.rows(store.lettersIn, { hall_id, since: businessDay(ctx.now) });
  return draftMissing(ctx, { hall_id, unit_id: null }, await dutiesIn(ctx, hall_id), there);
}

/** The unit whose letters somebody drafts. */
async function ownUnit(ctx: Ctx) {
  const paths = reachOf(ctx.actor, 'responsibility.draft_above').unit_paths;
  return (await ctx.tx.rows(allUnits, {})).find(one => paths.includes(one.path));
}

async function lettersAt(ctx: Ctx, unit: { id: number; path: string }) {
  const above = await ctx.tx.rows(store.lettersAbove, { path: unit.path, since: businessDay(ctx.now) });
  return above.filter(one => one.unit_id === unit.id);
}

/** Whether somebody of the own unit has no letter of the year yet. */
export async function lacksLetters(ctx: Ctx): Promise<boolean> {
  const unit = await ownUnit(ctx);
  if (unit === undefined) return false;
  const posts = onePostEach(await ctx.tx.rows(store.postsAt, { unit_id: unit.id }), 'unit_leader');
  const live = liveIn(await lettersAt(ctx, unit), businessDay(ctx.now));
  return posts.some(one => !live.has(one.id));
}

/** The same for the own unit, above the halls. */
export async function draftForUnit(ctx: Ctx) {
  const unit = await ownUnit(ctx);
  if (unit === undefined) throw new Refusal('kit.not_permitted');
  const there = await lettersAt(ctx, unit);
  return draftMissing(ctx, { hall_id: 0, unit_id: unit.id }, await dutiesAt(ctx, unit), there);
}
