import { addMonths, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { positioningOn } from '../halls/index.ts';
import {
  normSetting,
  overrideInHall,
  type ParameterKey,
  parameterOf,
  withdrawInHall,
} from '../norms/index.ts';
import {
  currentNote,
  endOfNext,
  market_note,
  quarterOf,
  type Segment,
  segments,
  service_programme,
  whyNotFiled,
  whyNotLayered,
  whyNotPositioned,
} from './programme.ts';
import * as store from './store.ts';

/** A limit of a programme as it is drafted and kept. */
export interface Limit {
  key: ParameterKey;
  value: number;
}

/** Each limit beside what the hall keeps without it. */
export const besideBase = async (ctx: Ctx, hall_id: number, limits: readonly Limit[]) => {
  const beside = [];
  for (const one of limits) {
    const { tighter } = parameterOf(one.key);
    const base = (await normSetting(ctx, hall_id, one.key)).value;
    beside.push({ ...one, base, tighter });
  }
  return beside;
};

/** The hall drafts a programme for a segment: its limits are tighter than the hall's own, its extras on top (GEN-18). */
export async function draftProgramme(
  ctx: Ctx,
  input: {
    hall_id: number;
    segment: Segment;
    name_zh: string;
    name_en: string;
    extras_zh: string;
    extras_en: string;
    limits: readonly { key: string; value: number }[];
  },
) {
  const { hall_id, segment } = input;
  const keys: readonly string[] = segments[segment].keys;
  refuseIf(input.limits.every(one => keys.includes(one.key)) ? undefined : 'specials.not_its_limit', {
    field: 'limits',
  });
  const limits = input.limits as Limit[];
  refuseIf(whyNotLayered(await besideBase(ctx, hall_id, limits)), { field: 'limits' });
  const id = ctx.newId();
  const row = { ...input, limits: JSON.stringify(limits), id, drafted_by: ctx.actor.id };
  await begin(ctx, service_programme, { ...row, drafted_at: ctx.now }, 'draft', {
    facts: { segment, limits },
  });
  return { id };
}

interface OneProgramme {
  hall_id: number;
  programme_id: Id;
}

async function programmeOf(ctx: Ctx, input: OneProgramme): Promise<store.ProgrammeRow> {
  const of = await ctx.tx.maybe(store.findProgramme, { hall_id: input.hall_id, id: input.programme_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'programme_id' });
  return of;
}

/** The branch approves what the hall drafted, or does not. */
export async function decideProgramme(ctx: Ctx, input: OneProgramme & { verb: 'approve' | 'drop' }) {
  const of = await programmeOf(ctx, input);
  await move(ctx, service_programme, of, input.verb, {
    set: { decided_by: ctx.actor.id },
    facts: { segment: of.segment },
  });
  return { state: input.verb === 'approve' ? ('approved' as const) : ('dropped' as const) };
}

const limitsOf = (of: Pick<store.ProgrammeRow, 'limits'>): Limit[] => JSON.parse(of.limits);

/**
 * The programme begins: each of its limits becomes the hall's own value, which the norm's own rules take only when it is
 * tighter; what the norm gained meanwhile may have overtaken it, and then it does not begin (GEN-18).
 */
export async function startProgramme(ctx: Ctx, input: OneProgramme) {
  const of = await programmeOf(ctx, input);
  const limits = limitsOf(of);
  refuseIf(whyNotLayered(await besideBase(ctx, of.hall_id, limits)));
  await move(ctx, service_programme, of, 'start', {
    set: { begun_at: ctx.now },
    facts: { segment: of.segment, limits },
  });
  for (const { key, value } of limits)
    await overrideInHall(ctx, { hall_id: of.hall_id, key, value, reason: of.name_zh });
  return { state: 'in_force' as const };
}

/** The programme ends: the hall keeps the norm again. */
export async function endProgramme(ctx: Ctx, input: OneProgramme) {
  const of = await programmeOf(ctx, input);
  await move(ctx, service_programme, of, 'end', {
    set: { ended_at: ctx.now },
    facts: { segment: of.segment },
  });
  for (const { key, value } of limitsOf(of)) {
    const now = await normSetting(ctx, of.hall_id, key);
    // Somebody may have set another value since: that one is theirs and stays.
    if (now.scope === 'hall' && now.value === value)
      await withdrawInHall(ctx, { hall_id: of.hall_id, key, reason: of.name_zh });
  }
  return { state: 'ended' as const };
}

/** The hall files its note on the market of a quarter; the next one is due by the end of the next (GEN-17). */
export async function fileNote(
  ctx: Ctx,
  input: { hall_id: number; quarter: string; needs: string; competitors: string; plan: string },
) {
  const { hall_id, quarter } = input;
  const today = businessDay(ctx.now);
  const there = (await ctx.tx.rows(store.notesOf, { hall_id })).map(one => one.quarter);
  refuseIf(whyNotFiled({ quarter, there }, { today, quarter_ago: addMonths(today, -3) }), {
    field: 'quarter',
  });
  const id = ctx.newId();
  const next = endOfNext(today);
  await begin(ctx, market_note, { ...input, id, filed_by: ctx.actor.id, filed_at: ctx.now }, 'file', {
    facts: { quarter },
    start: [{ kind: 'specials.note_due', due_at: onDay(next, '18:00'), facts: { quarter: quarterOf(next) } }],
  });
  return { id };
}

/** The branch has read it, and says what it does with it. */
export async function takeUpNote(ctx: Ctx, input: { hall_id: number; note_id: Id; answer: string }) {
  const of = await ctx.tx.maybe(store.findNote, { hall_id: input.hall_id, id: input.note_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'note_id' });
  await move(ctx, market_note, of, 'take_up', {
    set: { taken_by: ctx.actor.id, taken_at: ctx.now, answer: input.answer },
    facts: { quarter: of.quarter },
  });
  return { state: 'taken_up' as const };
}

onDue('specials.note_due', async (ctx, due) => {
  const quarter = String(due.facts.quarter);
  const notes = await ctx.tx.rows(store.notesOf, { hall_id: due.hall_id });
  if (notes.some(one => one.quarter === quarter)) return;
  await openMend(ctx, {
    ...{ hall_id: due.hall_id, list: 'registry', by_registry: true, note: quarter },
    item: {
      ...{ code: `market.${quarter}`, rows: ['GEN-17', 'COLL-03'], weight: 'minor' },
      say: { zh: `${quarter} 的市场分析还没报`, en: `The market note of ${quarter} is not filed` },
    },
  });
});

// GEN-17: what a hall is for rests on what is known of its market; the note it rested on stands with the approval.
positioningOn(async (ctx, hall_id) => {
  const today = businessDay(ctx.now);
  const there = (await ctx.tx.rows(store.notesOf, { hall_id })).map(one => one.quarter);
  const note = currentNote(there, { today, quarter_ago: addMonths(today, -3) });
  return { ...(note === undefined ? {} : { note }), why: whyNotPositioned(note) };
});
