import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import { allUnits } from '../halls/index.ts';
import { type Acceptor, type BudgetLine, project, task, type Work, works } from './project.ts';
import * as store from './store.ts';

type Names = ReadonlyMap<number, { zh: string; en: string }>;

const unitNames = async (ctx: Ctx): Promise<Names> =>
  new Map((await ctx.tx.rows(allUnits, {})).map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));

const counted = async (ctx: Ctx) =>
  new Map((await ctx.tx.rows(store.taskCounts, {})).map(one => [one.project_id, one]));

type Counts = Awaited<ReturnType<typeof counted>>;

const shown = (of: store.ProjectRow, names: Names, counts: Counts) => ({
  ...{ id: of.id, state: of.state, hall_no: of.hall_no, name: { zh: of.name_zh, en: of.name_en } },
  ...{ unit: names.get(of.unit_id) ?? { zh: '', en: '' }, open_on: of.open_on },
  ...{ due_at: of.due_at?.toISOString() ?? null, over: of.overdue_at !== null },
  ...{ tasks: counts.get(of.id)?.all ?? 0, tasks_open: counts.get(of.id)?.open ?? 0 },
  tasks_over: counts.get(of.id)?.over ?? 0,
});

/** The projects within reach, what is under way first. */
export async function projectsShown(ctx: Ctx) {
  const rows = (await ctx.tx.rows(store.allProjects, {})).filter(one =>
    mayInUnit(ctx.actor, 'projects.read', one.unit_path),
  );
  const names = await unitNames(ctx);
  const counts = await counted(ctx);
  const units = (await ctx.tx.rows(allUnits, {})).filter(
    one =>
      (one.kind === 'branch' || one.kind === 'district') && mayInUnit(ctx.actor, 'projects.plan', one.path),
  );
  return {
    may_plan: units.length > 0,
    units: units.map(one => ({ id: one.id, name: { zh: one.name_zh, en: one.name_en } })),
    projects: rows.map(one => shown(one, names, counts)),
  };
}

/** What the reader may press on a project as it stands. */
function pressable(ctx: Ctx, of: store.ProjectRow) {
  const may = (permission: string) => mayInUnit(ctx.actor, permission, of.unit_path);
  const at = (...states: store.ProjectRow['state'][]) => states.includes(of.state);
  const unsigned = (as: Acceptor) => (as === 'premises' ? of.premises_by : of.safety_by) === null;
  const sign = (['premises', 'safety'] as const).find(as => may(`projects.sign_${as}`) && unsigned(as));
  return {
    budget: at('planned') && may('projects.budget'),
    start: at('budgeted') && may('projects.works'),
    works: at('building', 'finished') && may('projects.works'),
    finish: at('building') && may('projects.works'),
    check: at('building', 'finished') && may('projects.accept'),
    find: at('finished') && may('projects.accept'),
    sign: at('finished') ? (sign ?? null) : null,
    open: at('accepted') && may('projects.open'),
    give_up: at('planned', 'budgeted', 'building') && may('projects.open'),
  };
}

/** How an event of a project or of a task is said. */
function said(what: string): { zh: string; en: string } {
  const verb = what.slice(what.lastIndexOf('.') + 1);
  const own: Record<string, { zh: string; en: string }> = {
    'projects.project.plan': { zh: '立项', en: 'Planned' },
    'projects.project.sign': { zh: '部门签字', en: 'A department signed' },
    'projects.project.overdue': { zh: '超期', en: 'Late' },
    'projects.task.raise': { zh: '列入任务', en: 'Task set' },
    'projects.task.overdue': { zh: '任务超期', en: 'Task late' },
  };
  const machine = what.startsWith('projects.task.') ? task : project;
  const moves = machine.moves as Record<string, { say: { zh: string; en: string } }>;
  return own[what] ?? moves[verb]?.say ?? { zh: '有记录', en: 'Recorded' };
}

const saidOfTask = (of: store.TaskRow) => {
  const work = of.code === null ? undefined : works[of.code as Work];
  return work === undefined ? { zh: of.said, en: of.said } : { zh: work.zh, en: work.en };
};

/** One project whole: budget, works, tasks and findings, signatures, and all that happened. */
export async function projectShown(ctx: Ctx, input: { project_id: Id }) {
  const of = await ctx.tx.maybe(store.findProject, { id: input.project_id });
  if (of === undefined || !mayInUnit(ctx.actor, 'projects.read', of.unit_path))
    throw new Refusal('kit.not_found', { field: 'project_id' });
  const tasks = await ctx.tx.rows(store.tasksOf, { project_id: of.id });
  const ids = [of.id, ...tasks.map(one => one.id)];
  const trail = await ctx.tx.rows(store.trailOf, { ids, since: of.planned_at });
  return {
    ...shown(of, await unitNames(ctx), await counted(ctx)),
    address: { zh: of.address_zh, en: of.address_en },
    ...{ hall_type: of.hall_type, counters: of.counters, area_m2: of.area_m2, why: of.why },
    ...{ lines: JSON.parse(of.budget) as BudgetLine[], works_fen: of.works_fen, contractor: of.contractor },
    ...{ permit_no: of.permit_no, insured_until: of.insured_until },
    signed: { premises: of.premises_by !== null, safety: of.safety_by !== null },
    why_given_up: of.why_given_up,
    task_list: tasks.map(one => ({
      ...{ id: one.id, state: one.state, origin: one.origin, say: saidOfTask(one), clause: one.clause },
      ...{ due_at: one.due_at.toISOString(), note: one.note },
      over: one.state === 'open' && one.overdue_at !== null,
    })),
    trail: trail.map(one => ({
      id: one.id,
      at: one.at.toISOString(),
      say: said(one.what),
      who: one.name === null ? null : { zh: one.name, en: one.name_en ?? one.name },
    })),
    may: pressable(ctx, of),
  };
}
