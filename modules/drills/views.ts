import { addDays, businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { progressOf } from '../checklists/index.ts';
import { allHalls } from '../halls/index.ts';
import { type DrillState, drill } from './drill.ts';
import { codesOf, drill_list, mayPress } from './holding.ts';
import * as store from './store.ts';
import { event_words } from './words.ts';

const named = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

function rowOf(ctx: Ctx, of: store.Listed) {
  const today = businessDay(ctx.now);
  return {
    ...{ id: of.id, state: of.state, kind: of.kind, due_on: of.due_on, held_at: iso(of.held_at) },
    ...{ lead: named(of.lead_zh, of.lead_en), signed: of.signed, expected: of.expected, own: of.own },
    ...{
      seconds: of.seconds,
      findings: of.findings,
      review_due: of.state === 'held' ? iso(of.review_due) : null,
    },
    soon: of.state === 'planned' && of.due_on <= addDays(today, 7),
    late: of.state === 'held' && of.review_due !== null && of.review_due.getTime() < ctx.now.getTime(),
  };
}

const yearOf = (ctx: Ctx, year: number | undefined): number =>
  year ?? Number(businessDay(ctx.now).slice(0, 4));
const listed = (ctx: Ctx, hall_id: number, from: string, until: string) =>
  ctx.tx.rows(store.drillsIn, { hall_id, from, until, me: ctx.actor.id });

/** The drills and talks of a hall in a year. */
export async function drillsShown(ctx: Ctx, input: { hall_id: number; year?: number | undefined }) {
  const year = yearOf(ctx, input.year);
  const rows = await listed(ctx, input.hall_id, `${year}-01-01`, `${year}-12-31`);
  return {
    ...{ year, drills: rows.map(one => rowOf(ctx, one)) },
    may: { plan: ctx.may('drills.plan', input.hall_id), sign: ctx.may('drills.sign', input.hall_id) },
  };
}

/** One drill: how it was held, who signed, what was found and how far that is, its course. */
export async function drillShown(ctx: Ctx, input: { hall_id: number; drill_id: Id }) {
  const { hall_id, drill_id } = input;
  const row = await ctx.tx.maybe(store.oneDrill, { hall_id, id: drill_id, me: ctx.actor.id });
  if (row === undefined) throw new Refusal('kit.not_found', { field: 'drill_id' });
  const found = await ctx.tx.rows(progressOf, { halls: [hall_id], list: drill_list, codes: codesOf(row) });
  const signers = await ctx.tx.rows(store.signersOf, { hall_id, drill_id });
  return {
    ...rowOf(ctx, row),
    ...{ note: row.note, minutes: row.minutes, place: row.place, content: row.content },
    ...{ verdict: row.verdict, plan_change: row.plan_change, ended_at: iso(row.ended_at) },
    open_findings: found.filter(one => one.state !== 'passed').length,
    signers: signers.map(one => ({ name: { zh: one.zh, en: one.en }, at: one.signed_at.toISOString() })),
    may_sign: row.state === 'held' && !row.own && ctx.may('drills.sign', hall_id),
    verbs: verbsFrom(ctx, row),
    trail: await trail(ctx, hall_id, drill_id),
  };
}

function verbsFrom(ctx: Ctx, of: store.Listed): string[] {
  const moves: Record<string, { from: readonly DrillState[] }> = drill.moves;
  return Object.entries(moves).flatMap(([verb, rule]) => {
    const able = verb !== 'miss' && rule.from.includes(of.state) && mayPress(ctx, of.hall_id, verb);
    return able && (verb !== 'close' || of.led_by !== ctx.actor.id) ? [verb] : [];
  });
}

async function trail(ctx: Ctx, hall_id: number, id: Id) {
  const moves: Record<string, { say: Words }> = drill.moves;
  return (await ctx.tx.rows(store.trailOf, { hall_id, id })).map(one => {
    const verb = one.what.slice(one.what.lastIndexOf('.') + 1);
    const say = event_words[verb] ?? moves[verb]?.say ?? { zh: verb, en: verb };
    return { id: one.id, at: one.at.toISOString(), say, who: named(one.zh, one.en) };
  });
}

/** What was held lately and waits for the own signature. */
export async function drillsToSign(ctx: Ctx, input: { hall_id: number }) {
  const today = businessDay(ctx.now);
  const rows = await listed(ctx, input.hall_id, addDays(today, -60), addDays(today, 400));
  return { drills: rows.filter(one => one.state === 'held' && !one.own).map(one => rowOf(ctx, one)) };
}

/** Every hall within reach in a year: what was planned, held, missed, what waits to be closed (ROLE-17, SAF-13). */
export async function drillsOverHalls(ctx: Ctx, input: { year?: number | undefined }) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('drills.over_halls', one.id));
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const year = input.year ?? Number(businessDay(ctx.wall_now).slice(0, 4));
  const span = { from: `${year}-01-01`, until: `${year}-12-31` };
  const rows = await ctx.tx.rows(store.overHalls, { halls: [...names.keys()], ...span });
  return {
    ...{ year, may_plan: halls.some(one => ctx.may('drills.plan_year', one.id)) },
    halls: rows.map(({ hall_id, ...one }) => ({
      hall: { id: hall_id, name: names.get(hall_id) ?? { zh: '', en: '' } },
      ...one,
    })),
  };
}

/** How many talks and drills of halls are over by a day of a year, and how many of these were held and looked back upon. */
export const drillFigures = (ctx: Ctx, halls: readonly number[], year: number, day: string) =>
  ctx.tx.rows(store.overBy, { halls, from: `${year}-01-01`, day });
