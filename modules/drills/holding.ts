import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend, progressOf } from '../checklists/index.ts';
import { onDuty } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { drill, whyNotClose, whyNotReview } from './drill.ts';
import { kinds } from './kinds.ts';
import { cancelDrill } from './planning.ts';
import * as store from './store.ts';

/** Under which list what a drill found is mended. */
export const drill_list = 'drill';

/** Something that did not go as it should have. */
export interface Finding {
  said: string;
  weight: 'major' | 'minor';
}

/** What is done with a drill. */
export type DrillPress =
  | { verb: 'hold'; minutes: number; place: string; content: string }
  | {
      verb: 'review';
      verdict: string;
      seconds: number | null;
      plan_change: string;
      findings: readonly Finding[];
    }
  | { verb: 'close' }
  | { verb: 'cancel'; why: string };
type Pressed<Verb extends DrillPress['verb']> = Extract<DrillPress, { verb: Verb }>;

const permission: Record<DrillPress['verb'], string> = {
  ...{ hold: 'drills.lead', review: 'drills.lead', close: 'drills.close', cancel: 'drills.plan' },
};
/** Whether whoever asks may do a step at all. */
export const mayPress = (ctx: Ctx, hall_id: number, verb: string): boolean =>
  ctx.may(permission[verb as DrillPress['verb']] ?? 'drills.lead', hall_id);

async function held(ctx: Ctx, input: { hall_id: number; drill_id: Id }): Promise<store.DrillRow> {
  const of = await ctx.tx.maybe(store.holdDrill, { hall_id: input.hall_id, id: input.drill_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'drill_id' });
  return of;
}

/** One step of a drill. */
export async function pressDrill(ctx: Ctx, input: { hall_id: number; drill_id: Id; press: DrillPress }) {
  const of = await held(ctx, input);
  if (!mayPress(ctx, of.hall_id, input.press.verb)) throw new Refusal('kit.not_permitted');
  await acts[input.press.verb](ctx, of, input.press as never);
  return { done: true as const };
}

const acts: {
  [Verb in DrillPress['verb']]: (ctx: Ctx, of: store.DrillRow, by: Pressed<Verb>) => Promise<void>;
} = {
  ...{ hold, review, close },
  cancel: (ctx, of, by) => cancelDrill(ctx, of, by.why),
};

/** How many people were expected: whoever is on duty today, or everybody of the hall where no roster is kept. */
async function expectedNow(ctx: Ctx, hall_id: number): Promise<number> {
  const rostered = await ctx.tx.rows(onDuty, { hall_id, day: businessDay(ctx.now) });
  const people = new Set(rostered.map(one => one.person_id));
  return people.size > 0 ? people.size : (await ctx.tx.rows(staffIn, { hall_id })).length;
}

/** It was held: when, how long, where, what was said or played; from here everybody signs for themselves (SAF-13). */
async function hold(ctx: Ctx, of: store.DrillRow, by: Pressed<'hold'>): Promise<void> {
  const days = await normValue(ctx, of.hall_id, 'drill_review_within');
  const review_due = later(ctx.now, days * day_ms);
  const expected = await expectedNow(ctx, of.hall_id);
  await move(ctx, drill, of, 'hold', {
    set: {
      ...{
        held_at: ctx.now,
        minutes: by.minutes,
        place: by.place,
        content: by.content,
        led_by: ctx.actor.id,
      },
      ...{ expected, review_due },
    },
    facts: { kind: of.kind, minutes: by.minutes, expected },
    stop: ['drills.soon', 'drills.over'],
    start: [{ kind: 'drills.review_over', due_at: review_due }],
  });
}

/** Whoever took part signs for themselves, until it was looked back upon. */
export async function signPresence(ctx: Ctx, input: { hall_id: number; drill_id: Id }) {
  const of = await held(ctx, input);
  refuseIf(of.state === 'held' ? undefined : 'drills.not_now');
  const row = { hall_id: of.hall_id, drill_id: of.id, person_id: ctx.actor.id, at: ctx.now };
  refuseIf((await ctx.tx.run(store.insertPresence, row)) === 1 ? undefined : 'drills.signed_already');
  await record(ctx, 'drills.signed', { hall_id: of.hall_id, subject_id: of.id, facts: { kind: of.kind } });
  return { signed: true as const };
}

/** Looked back upon: how it went, how long it took, what it changes in the plan, what has to be mended (SAF-13, EMG-14). */
async function review(ctx: Ctx, of: store.DrillRow, by: Pressed<'review'>): Promise<void> {
  const signed =
    (await ctx.tx.maybe(store.countSigned, { hall_id: of.hall_id, drill_id: of.id }))?.signed ?? 0;
  const least = await normValue(ctx, of.hall_id, 'drill_present_least');
  refuseIf(whyNotReview({ ...of, signed, least }, by), { facts: { signed, expected: of.expected, least } });
  const set = {
    ...{ verdict: by.verdict, seconds: by.seconds, findings: by.findings.length },
    ...{ plan_change: by.plan_change.trim() === '' ? null : by.plan_change },
    ...{ reviewed_by: ctx.actor.id, reviewed_at: ctx.now },
  };
  const facts = {
    kind: of.kind,
    signed,
    expected: of.expected,
    seconds: by.seconds,
    findings: by.findings.length,
  };
  await move(ctx, drill, of, 'review', { set, facts, stop: ['drills.review_over'] });
  const { zh, en, row } = kinds[of.kind];
  for (const [at, found] of by.findings.entries())
    await openMend(ctx, {
      ...{ hall_id: of.hall_id, list: drill_list, note: found.said, by_registry: true },
      item: {
        ...{ code: `${of.id}.${at}`, weight: found.weight, rows: [row] },
        say: { zh: `${zh}发现的问题`, en: `Found by: ${en}` },
      },
    });
}

/** The codes under which the findings of a drill are mended. */
export const codesOf = (of: { id: Id; findings: number }): string[] =>
  Array.from({ length: of.findings }, (_, at) => `${of.id}.${at}`);

/** Closed by another once what it found is mended and looked at (FIRE-05). */
async function close(ctx: Ctx, of: store.DrillRow): Promise<void> {
  const codes = codesOf(of);
  const rows = await ctx.tx.rows(progressOf, { halls: [of.hall_id], list: drill_list, codes });
  refuseIf(whyNotClose(of, ctx.actor.id, rows.filter(one => one.state !== 'passed').length));
  await move(ctx, drill, of, 'close', {
    facts: { kind: of.kind, findings: of.findings },
    set: { closed_by: ctx.actor.id, ended_at: ctx.now },
  });
}

onDue('drills.review_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdDrill, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'held') return;
  await record(ctx, 'drills.review_late', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { kind: of.kind },
  });
});
