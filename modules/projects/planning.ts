import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { allUnits } from '../halls/index.ts';
import { type ParameterKey, unitValue, witness } from '../norms/index.ts';
import { type BudgetLine, project, whyNotRelease } from './project.ts';
import * as store from './store.ts';

/** A new hall as its plan describes it. */
export interface Plan {
  unit_id: number;
  hall_no: number;
  name_zh: string;
  name_en: string;
  address_zh: string;
  address_en: string;
  hall_type: string;
  counters: number;
  area_m2: number;
  open_on: string;
  why: string;
}

/** The clock under which a step of a project is due; one runs at a time. */
export const step_due = 'projects.step_over';

/** By when the next step is due, in the days its parameter gives. */
export const dueIn = async (
  ctx: Ctx,
  of: { unit_path: string; unit_id: number },
  key: ParameterKey,
): Promise<Instant> => later(ctx.wall_now, (await unitValue(ctx, of.unit_path, of.unit_id, key)) * day_ms);

/** A project held for an act of somebody whose permission reaches its unit; any other answers as not found. */
export async function projectOf(ctx: Ctx, id: Id, permission: string): Promise<store.ProjectRow> {
  const of = await ctx.tx.maybe(store.holdProject, { hall_id: 0, id });
  if (of === undefined || !mayInUnit(ctx.actor, permission, of.unit_path))
    throw new Refusal('kit.not_found', { field: 'project_id' });
  return of;
}

/** A hall is planned: where, how large, why, by when; the planning department has its days to fund it (ORG-16). */
export async function planProject(ctx: Ctx, input: Plan) {
  const unit = (await ctx.tx.rows(allUnits, {})).find(one => one.id === input.unit_id);
  if (unit === undefined || !mayInUnit(ctx.actor, 'projects.plan', unit.path))
    throw new Refusal('kit.not_found', { field: 'unit_id' });
  refuseIf(unit.kind === 'branch' || unit.kind === 'district' ? undefined : 'projects.wrong_unit', {
    field: 'unit_id',
  });
  refuseIf(input.open_on <= businessDay(ctx.wall_now) ? 'projects.day_past' : undefined, {
    field: 'open_on',
  });
  const { taken } = (await ctx.tx.maybe(store.numberTaken, { hall_no: input.hall_no })) ?? { taken: true };
  refuseIf(taken ? 'projects.number_taken' : undefined, { field: 'hall_no' });
  const id = ctx.newId();
  const place = { unit_id: unit.id, unit_path: unit.path };
  const due_at = await dueIn(ctx, place, 'project_budget_within');
  const by = { planned_by: ctx.actor.id, planned_at: ctx.wall_now };
  await begin(ctx, project, { hall_id: 0, id, ...input, ...place, ...by, due_at }, 'plan', {
    facts: { unit_id: unit.id, hall_no: input.hall_no, open_on: input.open_on },
    start: [{ kind: step_due, due_at }],
  });
  return { id };
}

/** The planning department releases the money: a line for each safety facility, and the works (ROLE-19). */
export async function releaseBudget(
  ctx: Ctx,
  input: { project_id: Id; lines: BudgetLine[]; works_fen: number },
) {
  const of = await projectOf(ctx, input.project_id, 'projects.budget');
  refuseIf(whyNotRelease({ planned_by: of.planned_by, lines: input.lines }, ctx.actor.id), {
    field: 'lines',
  });
  const due_at = await dueIn(ctx, of, 'project_start_within');
  const safety_fen = input.lines.reduce((sum, line) => sum + line.fen, 0);
  await move(ctx, project, of, 'release', {
    set: {
      ...{ budget: JSON.stringify(input.lines), works_fen: input.works_fen, due_at, overdue_at: null },
      ...{ budget_by: ctx.actor.id, budget_at: ctx.wall_now },
    },
    facts: { safety_fen, works_fen: input.works_fen },
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  return { state: 'budgeted' as const };
}

/** A project is given up, with the reason on record. */
export async function giveUp(ctx: Ctx, input: { project_id: Id; why: string }) {
  const of = await projectOf(ctx, input.project_id, 'projects.open');
  await move(ctx, project, of, 'give_up', {
    set: { why_given_up: input.why, due_at: null, overdue_at: null },
    facts: { from: of.state },
    stop: [step_due],
  });
  return { state: 'given_up' as const };
}

// The day of a step has passed: it is on record and stands in the list until the step is done.
onDue(step_due, async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findProject, { id: due.subject_id });
  if (of === undefined || of.due_at === null || of.due_at > ctx.now) return;
  await ctx.tx.run(store.noteOverdue, { id: of.id, at: ctx.now });
  await record(ctx, 'projects.project.overdue', {
    hall_id: 0,
    subject_id: of.id,
    facts: { state: of.state },
  });
});

witness('projects.project.plan', { zh: '新厅立项', en: 'A hall was planned' }, 'ORG-16');
witness('projects.project.overdue', { zh: '项目超期', en: 'A project is late' }, 'ORG-16');
