import { addDays, businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import { allHalls, allUnits } from '../halls/index.ts';
import { safetyDuties } from '../posts/index.ts';
import { lacksLetters } from './drafting.ts';
import { approversAmong, firstAmong, holdsOn, letter, rank_duties } from './letter.ts';
import * as store from './store.ts';
import { event_words } from './words.ts';

const named = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

/** So long an ended letter still stands in the register. */
const shown_days = 400;

/** What whoever reads may press: their own signature, or the other side's. */
function verbsOf(ctx: Ctx, of: store.NamedLetter, ends = false): ('accept' | 'sign' | 'end')[] {
  const me = ctx.actor.id;
  const other = of.superior_id === null ? ctx.may('responsibility.seal') : of.superior_id === me;
  return [
    ...(of.state === 'drafted' && of.person_id === me ? (['accept'] as const) : []),
    ...(of.state === 'accepted' && other && of.person_id !== me ? (['sign'] as const) : []),
    ...(ends && ['drafted', 'accepted', 'in_force'].includes(of.state) && of.person_id !== me
      ? (['end'] as const)
      : []),
  ];
}

const rowOf = (ctx: Ctx, of: store.NamedLetter, ends = false) => ({
  ...{
    id: of.id,
    hall_id: of.hall_id,
    state: of.state,
    year: of.year,
    post: of.post,
    rank: of.rank,
    fields: of.fields,
  },
  ...{
    person: { zh: of.zh, en: of.en },
    superior: named(of.above_zh, of.above_en),
    mine: of.person_id === ctx.actor.id,
  },
  ...{ valid_from: of.valid_from, valid_until: of.valid_until, accepted_at: iso(of.accepted_at) },
  ...{ signed_at: iso(of.signed_at), why_ended: of.why_ended, verbs: verbsOf(ctx, of, ends) },
});

/** Whoever is responsible first for a hall today. */
async function firstOf(ctx: Ctx, hall_id: number, letters: readonly store.NamedLetter[]) {
  const of = firstAmong(letters, businessDay(ctx.now));
  return of === undefined
    ? null
    : {
        hall_id,
        person: { zh: of.zh, en: of.en },
        post: of.post,
        since: of.valid_from,
        until: of.valid_until,
      };
}

const lettersOfHall = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(store.lettersIn, { hall_id, since: addDays(businessDay(ctx.now), -shown_days) });

const pathOf = async (ctx: Ctx, hall_id: number): Promise<string> =>
  (await ctx.tx.maybe(store.hallPath, { hall_id }))?.path ?? '';

type Above = store.NamedLetter & { unit_zh: string; unit_en: string };
const aboveIn = async (ctx: Ctx, path: string): Promise<Above[]> =>
  ctx.tx.rows(store.lettersAbove, { path, since: businessDay(ctx.now) });

const chainRow = (ctx: Ctx, of: Above) => ({ ...rowOf(ctx, of), unit: { zh: of.unit_zh, en: of.unit_en } });

async function changesOf(ctx: Ctx, hall_id: number) {
  const since = later(ctx.now, -shown_days * day_ms);
  const moves: Record<string, { say: Words }> = letter.moves;
  return (await ctx.tx.rows(store.changesIn, { hall_id, since })).map(one => {
    const verb = one.what.slice(one.what.lastIndexOf('.') + 1);
    return {
      ...{ id: one.id, at: one.at.toISOString(), rank: one.rank, whom: { zh: one.who_zh, en: one.who_en } },
      say: event_words[verb] ?? moves[verb]?.say ?? { zh: verb, en: verb },
      by: named(one.zh, one.en),
    };
  });
}

/** The chain of a hall: who is first, everybody's letter, those above up to the organisation, what changed (ROLE-15, SAF-05). */
export async function chainShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const letters = await lettersOfHall(ctx, hall_id);
  const ends = ctx.may('responsibility.end', hall_id);
  const day = businessDay(ctx.now);
  const [standing] = await ctx.tx.rows(store.overHalls, { halls: [hall_id], day });
  return {
    ...{
      day,
      first: await firstOf(ctx, hall_id, letters),
      heads: standing?.heads ?? 0,
      held: standing?.held ?? 0,
    },
    letters: letters.map(one => rowOf(ctx, one, ends)),
    chain: (await aboveIn(ctx, await pathOf(ctx, hall_id))).map(one => chainRow(ctx, one)),
    changes: await changesOf(ctx, hall_id),
    may: { draft: ctx.may('responsibility.draft', hall_id) },
  };
}

/** The own letters with their whole text, and what waits for one's name as the superior or for the seal. */
export async function myLetters(ctx: Ctx) {
  const day = businessDay(ctx.now);
  const own = await ctx.tx.rows(store.lettersOf, { person_id: ctx.actor.id, since: addDays(day, -30) });
  const sealed = ctx.may('responsibility.seal') ? await ctx.tx.rows(store.lettersForSeal, {}) : [];
  const place = (of: store.NamedLetter & { hall_zh?: string | null; hall_en?: string | null }) =>
    named(of.hall_zh ?? null, of.hall_en ?? null);
  return {
    letters: [...own, ...sealed].map(one => ({
      ...rowOf(ctx, one),
      ...{ hall: place(one), duties: [...rank_duties[one.rank], ...safetyDuties(one.post)] },
    })),
  };
}

/** Who answers for the safety of a hall, for everybody who comes in (SAF-05). */
export async function firstShown(ctx: Ctx, input: { hall_id: number }) {
  return { first: await firstOf(ctx, input.hall_id, await lettersOfHall(ctx, input.hall_id)) };
}

/** How the letters of some halls stand today. */
export const lettersStanding = (ctx: Ctx, halls: readonly number[], day: string) =>
  ctx.tx.rows(store.overHalls, { halls, day });

/** The chain of every hall within reach, and of the units above them. */
export async function chainOverHalls(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('responsibility.over_halls', one.id));
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const day = businessDay(ctx.wall_now);
  const rows = await lettersStanding(ctx, [...names.keys()], day);
  const paths = [...new Set(halls.map(one => one.path))].toSorted((a, b) => b.length - a.length);
  const above = new Map<Id, ReturnType<typeof chainRow>>();
  const units = await ctx.tx.rows(allUnits, {});
  for (const path of new Set(
    units.map(one => one.path).filter(path => paths.some(of => of.startsWith(path))),
  ))
    for (const one of await aboveIn(ctx, path)) above.set(one.id, chainRow(ctx, one));
  return {
    day,
    halls: rows.map(one => ({
      hall: { id: one.hall_id, name: names.get(one.hall_id) ?? { zh: '', en: '' } },
      ...{ heads: one.heads, held: one.held, waiting: one.waiting, until: one.until },
      first: named(one.first_zh, one.first_en),
    })),
    chain: [...above.values()],
    may: { draft: ctx.may('responsibility.draft_above') && (await lacksLetters(ctx)) },
  };
}

/** Who approves what is done about a field of a hall, by the letters that hold today (ROLE-16). */
export async function approversOf(ctx: Ctx, hall_id: number, field: string): Promise<Id[]> {
  const day = businessDay(ctx.now);
  const above = (await aboveIn(ctx, await pathOf(ctx, hall_id))).filter(one => holdsOn(one, day));
  return approversAmong(above, field).map(one => one.person_id);
}
