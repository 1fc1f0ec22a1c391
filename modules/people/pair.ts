import { type Instant, later } from '../../kit/clock.ts';
import type { Actor, Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import { masked } from '../../kit/mask.ts';
import { begin, move } from '../../kit/move.ts';
import { may } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { isIntern, whyNotAlone, whyNotBeside } from './intern.ts';
import {
  findOpen,
  findPair,
  openPairs,
  openPairsOf,
  type Pair,
  type Standing,
  standingOf,
} from './pair_store.ts';
import { toAssignment } from './store.ts';

/** Two persons, one act: asked by the first, sealed by another before it lapses. */
export const pairMachine = machine({
  name: 'people.pair',
  table: 'pair_act',
  states: {
    asked: { zh: '等第二人', en: 'waiting for the second' },
    sealed: { zh: '双人已签', en: 'sealed by two' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    lapsed: { zh: '已过时', en: 'lapsed' },
  },
  start: 'asked',
  end: ['sealed', 'withdrawn', 'lapsed'],
  moves: {
    seal: { from: ['asked'], to: 'sealed', by: ['second'], say: { zh: '第二人签', en: 'Seal' } },
    withdraw: { from: ['asked'], to: 'withdrawn', by: ['first'], say: { zh: '撤回', en: 'Withdraw' } },
    lapse: { from: ['asked'], to: 'lapsed', by: ['clock'], say: { zh: '过时作废', en: 'Lapse' } },
  },
});

/** What a module declares for an act that two persons do; the act itself has no other door. */
export interface PairRule {
  /** What is signed for, as the second person reads it. */
  say: Words;
  /** What the second person checks before signing, line by line; never what a blind count would give away. */
  shows?: (ctx: Ctx, pair: Pair) => Promise<Words[]>;
  /** The permission both must hold. */
  may: string;
  /** How long the second person has, in seconds: a norm parameter read when the first asks. */
  within_s: (ctx: Ctx, hall_id: number) => Promise<number>;
  /** Why the first may not ask now. */
  whyNotAsk?: (
    ctx: Ctx,
    asked: { hall_id: number; subject_id: Id; facts?: Record<string, unknown> | undefined },
  ) => Promise<string | undefined>;
  /** Why this second person may not seal, beyond being the same. Only reads: lists of what waits ask it, too. */
  whyNotSeal?: (ctx: Ctx, pair: Pair, second: Actor) => Promise<string | undefined>;
  /** A reason as it may be kept, where the subject's own names have to be left out; numbers are masked in any case. */
  written?: (ctx: Ctx, asked: { hall_id: number; subject_id: Id }, text: string) => Promise<string>;
  /** Done in the transaction of the seal. */
  act: (ctx: Ctx, pair: Pair) => Promise<void>;
}

const rules = new Map<string, PairRule>();

/** Declares a two-person act under its verb. */
export const twoPersons = (what: string, rule: PairRule): void => {
  rules.set(what, rule);
};

/** The verbs that only two persons can do. */
export const pairActs = (): string[] => [...rules.keys()].sort();

/** The second signature must be another person's: no path gets round this. */
export const whyNotSecond = (
  pair: Pick<Pair, 'first_id'>,
  second: Pick<Actor, 'id' | 'kind'>,
): string | undefined => {
  if (second.kind !== 'person') return 'people.pair_needs_person';
  if (second.id === pair.first_id) return 'people.pair_same_person';
  return undefined;
};

function ruleOf(what: string): PairRule {
  const rule = rules.get(what);
  if (rule === undefined) throw new Refusal('kit.not_found', { field: 'what' });
  return rule;
}

/** What people write in their own words, wherever two sign: numbers in it are masked before it is kept (PRIV-02). */
const own_words = ['reason', 'note', 'reply', 'why', 'explanation'];

async function kept(
  ctx: Ctx,
  rule: PairRule,
  asked: { hall_id: number; subject_id: Id; facts?: Record<string, unknown> | undefined },
): Promise<Record<string, unknown>> {
  const facts = { ...asked.facts };
  for (const key of own_words) {
    const text = facts[key];
    if (typeof text === 'string') facts[key] = masked((await rule.written?.(ctx, asked, text)) ?? text);
  }
  return facts;
}

/** The first person asks for the second; asking twice answers the same open request. */
export async function askSecond(
  ctx: Ctx,
  input: { hall_id: number; what: string; subject_id: Id; facts?: Record<string, unknown> | undefined },
) {
  const rule = ruleOf(input.what);
  if (!ctx.may(rule.may, input.hall_id)) throw new Refusal('kit.not_permitted');
  if (ctx.actor.kind !== 'person') throw new Refusal('people.pair_needs_person');
  refuseIf(whyNotAlone(ctx.actor, rule.may, input.hall_id));
  refuseIf(await rule.whyNotAsk?.(ctx, input));
  const asked = await ctx.tx.maybe(findOpen, input);
  if (asked !== undefined) return { pair_id: asked.id, lapses_at: asked.lapses_at.toISOString() };
  const id = ctx.newId();
  const lapses_at = later(ctx.now, (await rule.within_s(ctx, input.hall_id)) * 1000);
  await begin(
    ctx,
    pairMachine,
    {
      hall_id: input.hall_id,
      id,
      what: input.what,
      subject_id: input.subject_id,
      first_id: ctx.actor.id,
      asked_at: ctx.now,
      lapses_at,
      facts: JSON.stringify(await kept(ctx, rule, input)),
    },
    'ask',
    {
      facts: { what: input.what, subject_id: input.subject_id },
      start: [{ kind: 'people.pair_lapse', due_at: lapses_at }],
    },
  );
  return { pair_id: id, lapses_at: lapses_at.toISOString() };
}

/** The first signature counts only while its person still works here and may still ask: both are asked at the seal. */
async function whyNotFirst(ctx: Ctx, pair: Pair, rule: PairRule): Promise<string | undefined> {
  const { hall_id, first_id } = pair;
  const first = await ctx.tx.maybe(standingOf, { hall_id, id: first_id, wall_now: ctx.wall_now });
  if (!standsFor(first, rule.may, hall_id)) return 'people.pair_first_gone';
  return whyNotBeside(ctx.actor, hall_id, {
    of_intern: isIntern(first.assignments.map(toAssignment), hall_id),
    mentor_id: first.mentor_id,
  });
}

/** Whether somebody who is not the one who acts works here still, and holds a permission in a hall at this moment. */
export async function mayPerson(
  ctx: Pick<Ctx, 'tx' | 'wall_now'>,
  of: { person_id: Id; hall_id: number; may: string },
): Promise<boolean> {
  const { hall_id } = of;
  const found = await ctx.tx.maybe(standingOf, { hall_id, id: of.person_id, wall_now: ctx.wall_now });
  return standsFor(found, of.may, hall_id);
}

/** Whether somebody works here and holds a permission; an intern only while somebody stands beside. */
function standsFor(of: Standing | undefined, what: string, hall_id: number): of is Standing {
  if (of?.state !== 'active') return false;
  const assignments = of.assignments.map(toAssignment);
  if (isIntern(assignments, hall_id) && of.mentor_id === null) return false;
  return may({ assignments }, what, hall_id, () => of.hall_path ?? undefined);
}

/** The second person seals, and the act happens in the same transaction. */
export async function sealPair(ctx: Ctx, input: { hall_id: number; pair_id: Id }) {
  const pair = await ctx.tx.maybe(findPair, { hall_id: input.hall_id, id: input.pair_id });
  if (pair === undefined) throw new Refusal('kit.not_found', { field: 'pair_id' });
  const rule = ruleOf(pair.what);
  if (!ctx.may(rule.may, pair.hall_id)) throw new Refusal('kit.not_permitted');
  refuseIf(whyNotSecond(pair, ctx.actor));
  refuseIf(await whyNotFirst(ctx, pair, rule));
  refuseIf(pair.lapses_at.getTime() <= ctx.now.getTime() ? 'people.pair_lapsed' : undefined);
  refuseIf(await rule.whyNotSeal?.(ctx, pair, ctx.actor));
  await move(ctx, pairMachine, pair, 'seal', {
    set: { second_id: ctx.actor.id, sealed_at: ctx.now },
    facts: { what: pair.what, subject_id: pair.subject_id, first_id: pair.first_id },
    stop: ['people.pair_lapse'],
  });
  await rule.act(ctx, pair);
  return { sealed: true };
}

/** The first person takes the request back. */
export async function withdrawPair(ctx: Ctx, input: { hall_id: number; pair_id: Id }) {
  const pair = await ctx.tx.maybe(findPair, { hall_id: input.hall_id, id: input.pair_id });
  if (pair === undefined) throw new Refusal('kit.not_found', { field: 'pair_id' });
  refuseIf(pair.first_id === ctx.actor.id ? undefined : 'kit.not_permitted');
  await move(ctx, pairMachine, pair, 'withdraw', { stop: ['people.pair_lapse'] });
  return { withdrawn: true };
}

/**
 * The requests of a hall that wait for a second person, to whoever may sign such things: they name colleagues. What is
 * to be checked is shown to the first and to whoever could be the second.
 */
export async function pairsOf(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(openPairs, { hall_id: input.hall_id, wall_now: ctx.wall_now });
  const found = [];
  for (const row of rows) {
    const rule = ruleOf(row.what);
    if (!ctx.may(rule.may, input.hall_id)) continue;
    const mine = row.first_id === ctx.actor.id;
    const signable =
      (whyNotSecond(row, ctx.actor) ??
        whyNotBeside(ctx.actor, input.hall_id, row) ??
        (await rule.whyNotSeal?.(ctx, row, ctx.actor))) === undefined;
    found.push({
      pair_id: row.id,
      what: row.what,
      subject_id: row.subject_id,
      say: rule.say,
      shows: mine || signable ? ((await rule.shows?.(ctx, row)) ?? []) : [],
      signable,
      first: { id: row.first_id, name: { zh: row.first_name, en: row.first_name_en } },
      asked_at: row.asked_at.toISOString(),
      lapses_at: row.lapses_at.toISOString(),
    });
  }
  return found;
}

/**
 * How many requests of each of some halls, each with its own time, wait for this very person, for those who look at many halls. The acts they may
 * not sign anywhere are not looked for; each that is found asks its own rule, and few of them wait at a time.
 */
export async function signaturesIn(
  ctx: Ctx,
  nows: ReadonlyMap<number, Instant>,
): Promise<Map<number, number>> {
  const acts = [...rules].filter(([, rule]) => ctx.may(rule.may)).map(([what]) => what);
  const found = new Map<number, number>();
  if (ctx.actor.kind !== 'person' || acts.length === 0) return found;
  const of = { halls: [...nows.keys()], acts, person_id: ctx.actor.id, wall_now: ctx.wall_now };
  for (const row of await ctx.tx.rows(openPairsOf, of)) {
    const rule = ruleOf(row.what);
    if (!ctx.may(rule.may, row.hall_id) || whyNotBeside(ctx.actor, row.hall_id, row) !== undefined) continue;
    // A rule asks what time it is: in that hall, not where it is looked at from.
    const there: Ctx = { ...ctx, now: nows.get(row.hall_id) ?? ctx.now };
    if ((await rule.whyNotSeal?.(there, row, ctx.actor)) !== undefined) continue;
    found.set(row.hall_id, (found.get(row.hall_id) ?? 0) + 1);
  }
  return found;
}

onDue('people.pair_lapse', async (ctx, due) => {
  const pair = await ctx.tx.maybe(findPair, { hall_id: due.hall_id, id: due.subject_id });
  if (pair?.state === 'asked') await move(ctx, pairMachine, pair, 'lapse');
});
