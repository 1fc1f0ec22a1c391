import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { normValue } from '../norms/index.ts';
import { key_items } from '../posts/index.ts';
import { changesWith, codeChange } from './handover.ts';
import type { LogKind } from './log_kinds.ts';
import * as store from './store.ts';

const taken = 'handovers.key_taken';
const over = 'handovers.code_over';

// HND-05: a code in other hands is another code before its time is over.
follow('posts.key.take', taken);
onDue(taken, async (ctx, due) => {
  const { hall_id } = due;
  const of = await ctx.tx.maybe(store.keyTaken, { hall_id, id: due.subject_id });
  if (of === undefined || !changesWith(of.item)) return;
  const minutes = await normValue(ctx, hall_id, 'code_change_within');
  const due_at = later(of.since, minutes * minute_ms);
  const row = { hall_id, id: ctx.newId(), item: of.item, holder_id: of.person_id, since: of.since, due_at };
  await begin(ctx, codeChange, row, 'fall_due', {
    facts: { item: of.item, holder_id: of.person_id, minutes },
    start: [{ kind: over, due_at }],
  });
});

/** Whoever knows the code now has made it another. What it is stands nowhere. */
export async function changeCode(ctx: Ctx, input: { hall_id: number; change_id: Id }) {
  const of = await ctx.tx.maybe(store.holdCode, { hall_id: input.hall_id, id: input.change_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'change_id' });
  refuseIf(of.holder_id === ctx.actor.id ? undefined : 'handovers.not_the_holder');
  await move(ctx, codeChange, of, 'change', {
    set: { changed_at: ctx.now },
    facts: { item: of.item, late: of.late_at !== null },
    stop: [over],
  });
  return { state: 'changed' as const };
}

// Its time is over and it is the old code still: that is a finding of the hall.
onDue(over, async (ctx, due) => {
  const { hall_id, subject_id } = due;
  if ((await ctx.tx.run(store.markCodeLate, { hall_id, id: subject_id, at: ctx.now })) === 0) return;
  const of = await ctx.tx.maybe(store.holdCode, { hall_id, id: subject_id });
  if (of === undefined) return;
  await record(ctx, 'handovers.code_late', {
    hall_id,
    subject_id,
    facts: { item: of.item, holder_id: of.holder_id },
  });
  const { zh, en } = key_items[of.item];
  await openMend(ctx, {
    ...{ hall_id, list: 'registry', note: '', by_registry: true },
    item: {
      ...{ code: `handover_${of.item}`, weight: 'critical', rows: ['HND-05'] },
      say: { zh: `${zh}易手后没有更换`, en: `${en} was not changed after it changed hands` },
    },
  });
});

/** The duty manager writes a line into the log of the day; it is never changed (HND-04). */
export async function writeLog(ctx: Ctx, input: { hall_id: number; kind: LogKind; said: string }) {
  const { hall_id, kind, said } = input;
  const id = ctx.newId();
  const row = { hall_id, id, day: businessDay(ctx.now), kind, said, by_id: ctx.actor.id, at: ctx.now };
  await ctx.tx.run(store.insertLog, row);
  await record(ctx, 'handovers.logged', { hall_id, subject_id: id, facts: { kind } });
  return { id };
}
