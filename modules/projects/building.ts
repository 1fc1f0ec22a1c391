import { type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { clauseOf, witness } from '../norms/index.ts';
import { dueIn, projectOf, step_due } from './planning.ts';
import { project, task, type Work, whyNotCheck, whyNotFinish, whyNotStart, works } from './project.ts';
import * as store from './store.ts';

const task_due = 'projects.task_over';

interface NewTask {
  project_id: Id;
  origin: 'works' | 'finding';
  code: string | null;
  said: string;
  clause: string;
  due_at: Instant;
}

async function openTask(ctx: Ctx, of: NewTask): Promise<Id> {
  const id = ctx.newId();
  const row = { hall_id: 0, id, ...of, opened_by: ctx.actor.id, opened_at: ctx.wall_now };
  await begin(ctx, task, row, 'raise', {
    facts: { project_id: of.project_id, origin: of.origin, code: of.code },
    start: [{ kind: task_due, due_at: of.due_at }],
  });
  return id;
}

/** Engineering takes the works over: permit, contractor, insurance, and every safety task with its day (ROLE-20). */
export async function startWorks(
  ctx: Ctx,
  input: { project_id: Id; contractor: string; permit_no: string; insured_until: string; tasks_by: string },
) {
  const of = await projectOf(ctx, input.project_id, 'projects.works');
  const { contractor, permit_no, insured_until } = input;
  refuseIf(whyNotStart({ contractor, permit_no, insured_until, open_on: of.open_on }), {
    field: 'insured_until',
  });
  const due_at = onDay(of.open_on, '18:00');
  const tasks_due = onDay(input.tasks_by, '18:00');
  refuseIf(tasks_due <= ctx.wall_now || tasks_due > due_at ? 'projects.tasks_by' : undefined, {
    field: 'tasks_by',
  });
  await move(ctx, project, of, 'start', {
    set: {
      ...{ contractor, permit_no, insured_until, engineer_id: ctx.actor.id, started_at: ctx.wall_now },
      ...{ due_at, overdue_at: null },
    },
    facts: { contractor, permit_no, insured_until },
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  for (const code of Object.keys(works) as Work[])
    await openTask(ctx, {
      ...{ project_id: of.id, origin: 'works', code, said: works[code].zh, clause: works[code].clause },
      due_at: tasks_due,
    });
  return { state: 'building' as const };
}

/** A task held for an act, with its project. */
async function taskOf(ctx: Ctx, input: { project_id: Id; task_id: Id }, permission: string) {
  await projectOf(ctx, input.project_id, permission);
  const of = await ctx.tx.maybe(store.holdTask, { hall_id: 0, id: input.task_id });
  if (of?.project_id !== input.project_id) throw new Refusal('kit.not_found', { field: 'task_id' });
  return of;
}

/** Engineering did what a task asks, in one sentence. */
export async function finishTask(ctx: Ctx, input: { project_id: Id; task_id: Id; note: string }) {
  const of = await taskOf(ctx, input, 'projects.works');
  await move(ctx, task, of, 'finish', {
    set: { done_by: ctx.actor.id, done_at: ctx.wall_now, note: input.note },
    facts: { project_id: of.project_id, in_time: ctx.wall_now <= of.due_at },
    stop: [task_due],
  });
  return { state: 'done' as const };
}

/** Another department has looked at it: closed, or back to engineering. */
export async function checkTask(
  ctx: Ctx,
  input: { project_id: Id; task_id: Id; verb: 'check' | 'send_back' },
) {
  const of = await taskOf(ctx, input, 'projects.accept');
  refuseIf(whyNotCheck(of, ctx.actor.id));
  const looked = input.verb === 'check' ? { checked_by: ctx.actor.id, checked_at: ctx.wall_now } : {};
  await move(ctx, task, of, input.verb, { set: looked, facts: { project_id: of.project_id } });
  return { state: task.moves[input.verb].to };
}

/** The works are finished once every safety task was looked at; both departments have their days to accept (ROLE-20). */
export async function finishWorks(ctx: Ctx, input: { project_id: Id }) {
  const of = await projectOf(ctx, input.project_id, 'projects.works');
  refuseIf(whyNotFinish(await ctx.tx.rows(store.tasksOf, { project_id: of.id })));
  const due_at = await dueIn(ctx, of, 'project_acceptance_within');
  await move(ctx, project, of, 'finish', {
    set: { finished_at: ctx.wall_now, due_at, overdue_at: null },
    stop: [step_due],
    start: [{ kind: step_due, due_at }],
  });
  return { state: 'finished' as const };
}

/** At the acceptance something is not as the norm asks: engineering mends it before anybody signs (ORG-16). */
export async function raiseFinding(ctx: Ctx, input: { project_id: Id; said: string; clause: string }) {
  const of = await projectOf(ctx, input.project_id, 'projects.accept');
  refuseIf(of.state === 'finished' ? undefined : 'kit.not_from_here');
  if (clauseOf(input.clause) === undefined) throw new Refusal('kit.not_found', { field: 'clause' });
  // Whoever signed before it was found has to look again.
  await ctx.tx.run(store.keepSignature, { id: of.id, premises_by: null, safety_by: null });
  const due_at = await dueIn(ctx, of, 'project_finding_within');
  const { said, clause } = input;
  const id = await openTask(ctx, { project_id: of.id, origin: 'finding', code: null, said, clause, due_at });
  return { id };
}

onDue(task_due, async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdTask, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'open') return;
  await ctx.tx.run(store.taskOverdue, { id: of.id, at: ctx.now });
  await record(ctx, 'projects.task.overdue', {
    hall_id: 0,
    subject_id: of.id,
    facts: { project_id: of.project_id },
  });
});

witness('projects.task.raise', { zh: '施工安全任务', en: 'A safety task was set' }, 'ROLE-20');
witness('projects.task.overdue', { zh: '安全任务超期', en: 'A safety task is late' }, 'ROLE-20');
