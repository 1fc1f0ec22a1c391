import { createHash } from 'node:crypto';
import { addDays, businessDay, day_ms, later, latest, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { askHalls, managedHalls, statesOf } from '../directives/index.ts';
import { allHalls } from '../halls/index.ts';
import { normValue, witness } from '../norms/index.ts';
import {
  daysOf,
  evaluation,
  type Frozen,
  frozenOf,
  periodOf,
  whyNotClose,
  whyNotFreeze,
} from './evaluation.ts';
import { valuesOf } from './figures.ts';
import { metrics } from './metric.ts';
import type { Item } from './scheme.ts';
import { frozenAt, schemeOf } from './scheming.ts';
import * as store from './store.ts';

/** How many days after the end of a period its evaluation is to be decided upon. */
const within = { month: 'monthly_report_within', year: 'yearly_evaluation_within' } as const;
/** The clause under which a cadence asks halls for something. */
const clauseOf = { month: 'GEN-14', year: 'GEN-13' } as const;

/** Freezes the figures of a period as they stand: nothing that is recorded later changes them. */
async function freeze(ctx: Ctx, of: store.SchemeRow, period: string) {
  const { from, until } = daysOf(period);
  const there = await ctx.tx.maybe(store.evaluationOf, { ...of, period });
  refuseIf(whyNotFreeze({ until, today: businessDay(ctx.wall_now), there: there !== undefined }), {
    field: 'period',
  });
  const halls = (await ctx.tx.rows(allHalls, {})).filter(
    one => one.path.startsWith(of.unit_path) && one.registry_state === 'active',
  );
  const items = JSON.parse(of.items) as Item[];
  const frozen = frozenOf(
    await valuesOf(
      ctx,
      halls.map(one => one.id),
      { from, until },
    ),
    items,
  );
  const data = JSON.stringify(frozen);
  const sha256 = createHash('sha256').update(data).digest('hex');
  const days = await normValue(ctx, 0, within[of.cadence]);
  // The days run from the end of the period, or from now where its figures are frozen later.
  const due_at = later(latest(onDay(until, '18:00'), ctx.wall_now), days * day_ms);
  const id = ctx.newId();
  const row = {
    ...{ hall_id: 0, id, scheme_id: of.id, unit_id: of.unit_id, unit_path: of.unit_path },
    ...{ cadence: of.cadence, period, items: of.items, data, sha256, frozen_at: ctx.wall_now, due_at },
  };
  const reds = frozen.halls.reduce((sum, one) => sum + one.reds.length, 0);
  await begin(ctx, evaluation, row, 'freeze', {
    facts: { period, halls: halls.length, score: frozen.score, reds, sha256 },
    start: [{ kind: 'evaluation.undecided', due_at }],
  });
  const tasks = of.cadence === 'month' ? await askForReds(ctx, items, frozen, period) : [];
  if (tasks.length > 0) await ctx.tx.run(store.keepTasks, { id, tasks });
  return { id, score: frozen.score, reds };
}

/** What is red in a month becomes a task of the halls where it is, one for each item (GEN-14). */
async function askForReds(ctx: Ctx, items: readonly Item[], frozen: Frozen, period: string): Promise<Id[]> {
  const tasks: Id[] = [];
  const due_on = addDays(businessDay(ctx.wall_now), await normValue(ctx, 0, 'red_item_mended_within'));
  for (const item of items) {
    const red = frozen.halls.filter(one => one.reds.includes(item.metric)).map(one => one.hall_id);
    const manned = red.length === 0 ? [] : await ctx.tx.rows(managedHalls, { halls: red });
    if (manned.length === 0) continue;
    const say = metrics[item.metric];
    const asked = await askHalls(ctx, {
      ...{ say_zh: `${period} ${say.zh}低于红线：找原因、改`, note: '', clause: 'GEN-14' },
      say_en: `${period} ${say.en} below the line: find the cause, mend it`,
      ...{ weight: 'major', needs_picture: false, due_on, halls: red },
    });
    tasks.push(asked.id);
  }
  return tasks;
}

/** A period that is over and was not frozen by the clock is evaluated now: the one before the scheme was published, say. */
export async function evaluate(ctx: Ctx, input: { scheme_id: Id; period: string }) {
  const of = await schemeOf(ctx, input.scheme_id, 'evaluation.decide');
  refuseIf(of.state === 'published' ? undefined : 'evaluation.not_published');
  const fits = input.period.length === (of.cadence === 'month' ? 7 : 4);
  refuseIf(fits ? undefined : 'evaluation.other_period', { field: 'period' });
  return freeze(ctx, of, input.period);
}

// The clock freezes each period of a published scheme when it is over, and waits for the next.
onDue('evaluation.period_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdScheme, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'published') return;
  const period = String(due.facts.period);
  const there = await ctx.tx.maybe(store.evaluationOf, { ...of, period });
  if (there === undefined) await freeze(ctx, of, period);
  const next = daysOf(period).until;
  await startDue(ctx, 0, of.id, {
    kind: 'evaluation.period_over',
    due_at: frozenAt(of.cadence, next),
    facts: { period: periodOf(of.cadence, next) },
  });
});

// An evaluation that nobody has decided upon by its day is on record and stands red until somebody does (GEN-13).
onDue('evaluation.undecided', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdEvaluation, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'frozen') return;
  await ctx.tx.run(store.markOverdue, { id: of.id, at: ctx.now });
  await record(ctx, 'evaluation.overdue', { hall_id: 0, subject_id: of.id, facts: { period: of.period } });
});

async function heldFor(ctx: Ctx, id: Id) {
  const of = await ctx.tx.maybe(store.holdEvaluation, { hall_id: 0, id });
  if (of === undefined || !mayInUnit(ctx.actor, 'evaluation.decide', of.unit_path))
    throw new Refusal('kit.not_found', { field: 'evaluation_id' });
  return of;
}

/** What is decided upon an evaluation, with what it asks of the halls: each action is a directive. */
export async function decide(
  ctx: Ctx,
  input: {
    evaluation_id: Id;
    decision: string;
    actions: { say_zh: string; say_en: string; due_on: string; halls: number[] }[];
  },
) {
  const of = await heldFor(ctx, input.evaluation_id);
  const halls = new Set((JSON.parse(of.data) as Frozen).halls.map(one => one.hall_id));
  const actions: Id[] = [];
  for (const one of input.actions) {
    if (one.halls.some(hall => !halls.has(hall))) throw new Refusal('kit.not_found', { field: 'halls' });
    const asked = await askHalls(ctx, {
      ...{ ...one, note: input.decision.slice(0, 500), clause: clauseOf[of.cadence] },
      ...{ weight: 'major', needs_picture: false },
    });
    actions.push(asked.id);
  }
  await move(ctx, evaluation, of, 'decide', {
    set: { decision: input.decision, decided_by: ctx.actor.id, decided_at: ctx.wall_now, actions },
    facts: { period: of.period, actions: actions.length },
    stop: ['evaluation.undecided'],
  });
  return { state: 'decided' as const };
}

/** Closes an evaluation once all that it asked of the halls is done. */
export async function closeEvaluation(ctx: Ctx, input: { evaluation_id: Id }) {
  const of = await heldFor(ctx, input.evaluation_id);
  const ids = [...of.actions, ...of.tasks];
  const states = await ctx.tx.rows(statesOf, { ids });
  const closed = states.filter(one => one.state === 'closed').length;
  refuseIf(whyNotClose({ asked: ids.length, closed }));
  await move(ctx, evaluation, of, 'close', { facts: { period: of.period, actions: ids.length } });
  return { state: 'closed' as const };
}

witness('evaluation.overdue', { zh: '评估超期未决定', en: 'An evaluation is overdue' }, 'GEN-13');
