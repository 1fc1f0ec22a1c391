import { type Instant, instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend, progressOf } from '../checklists/index.ts';
import { clauseOf, witness } from '../norms/index.ts';
import { directive, directive_list, reachedOf, whyNotClose, whyNotSet } from './directive.ts';
import { findDirective, holdDirective, managedHalls } from './store.ts';

/** What is asked, of which halls, by when. */
export interface Asked {
  say_zh: string;
  say_en: string;
  note: string;
  clause: string;
  weight: 'critical' | 'major' | 'minor';
  needs_picture: boolean;
  due_on: string;
  halls: readonly number[];
}

/** A directive is done by the close of business of its day. */
const dueAt = (day: string): Instant => onDay(day, '18:00');

/**
 * Sets a task for many halls at once (ORG-13). The act itself writes one row and one item of due work a hall; each
 * hall then gets its own rectification in a transaction of its own, so that three thousand halls hold nobody up.
 */
export async function setDirective(ctx: Ctx, input: Asked) {
  for (const hall of input.halls)
    if (!ctx.may('directives.set', hall)) throw new Refusal('kit.not_found', { field: 'halls' });
  return askHalls(ctx, input);
}

/** The same for whoever has looked already who may ask: a module above whose own act asks the halls for something. */
export async function askHalls(ctx: Ctx, input: Asked) {
  if (clauseOf(input.clause) === undefined) throw new Refusal('kit.not_found', { field: 'clause' });
  const manned = new Set(
    (await ctx.tx.rows(managedHalls, { halls: [...input.halls] })).map(one => one.hall_id),
  );
  const halls = reachedOf(input.halls, manned);
  const due_at = dueAt(input.due_on);
  const ms_left = due_at.getTime() - ctx.wall_now.getTime();
  refuseIf(whyNotSet({ halls: input.halls.length, manned: halls.length, ms_left }), { field: 'halls' });
  const id = ctx.newId();
  const { due_on: _, halls: chosen, ...said } = input;
  const unmanned = new Set(chosen).size - halls.length;
  const row = {
    hall_id: 0,
    id,
    ...said,
    due_at,
    halls,
    unmanned,
    set_by: ctx.actor.id,
    set_at: ctx.wall_now,
  };
  await begin(ctx, directive, row, 'set', { facts: { clause: input.clause, halls: halls.length, unmanned } });
  for (const hall of halls) await startDue(ctx, hall, id, { kind: 'directives.reach', due_at: instant(0) });
  return { id, halls: halls.length, unmanned };
}

onDue('directives.reach', async (ctx, due) => {
  const of = await ctx.tx.maybe(findDirective, { id: due.subject_id });
  if (of === undefined || of.state === 'closed') return;
  const say = { zh: of.say_zh, en: of.say_en };
  const item = { code: of.id, say, weight: of.weight, rows: [of.clause], photo_on_fail: of.needs_picture };
  await openMend(ctx, {
    ...{ hall_id: due.hall_id, list: directive_list, item, note: of.note, by_registry: true },
    due_at: of.due_at,
  });
});

/** Closes a directive once every hall it reached is done. */
export async function closeDirective(ctx: Ctx, input: { directive_id: Id }) {
  const of = await ctx.tx.maybe(holdDirective, { hall_id: 0, id: input.directive_id });
  if (of === undefined || !of.halls.some(hall => ctx.may('directives.set', hall)))
    throw new Refusal('kit.not_found', { field: 'directive_id' });
  const rows = await ctx.tx.rows(progressOf, { halls: of.halls, list: directive_list, codes: [of.id] });
  const passed = rows.filter(one => one.state === 'passed').length;
  refuseIf(whyNotClose({ halls: of.halls.length, passed }));
  await move(ctx, directive, of, 'close', {
    set: { closed_at: ctx.wall_now },
    facts: { halls: of.halls.length },
  });
  return { state: 'closed' as const };
}

witness('directives.directive.set', { zh: '督办下达', en: 'A directive was set' }, 'ORG-13');
witness('directives.directive.close', { zh: '督办了结', en: 'A directive was closed' }, 'ORG-13');
