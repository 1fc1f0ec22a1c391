import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { witness } from '../norms/index.ts';
import { type CheckAnswer, type CheckItem, type Checklist, criticalFails, whyNotSubmit } from './list.ts';
import { acceptance } from './lists/acceptance.ts';
import { opening } from './lists/opening.ts';
import { openMend, ownPicture } from './mending.ts';
import { findRun, latestRun, type RunRow, saveAnswers } from './store.ts';

/** A sheet: begun, answered item by item, handed in. */
export const checkRun = machine({
  name: 'checklists.run',
  table: 'check_run',
  states: { in_progress: { zh: '检查中', en: 'in progress' }, submitted: { zh: '已交', en: 'submitted' } },
  start: 'in_progress',
  end: ['submitted'],
  moves: {
    submit: {
      from: ['in_progress'],
      to: 'submitted',
      by: ['duty_manager', 'safety_officer'],
      say: { zh: '交检查表', en: 'Hand in' },
    },
  },
});

/** Every list of the house. */
const lists: ReadonlyMap<string, Checklist> = new Map([
  ['opening', opening],
  ['acceptance', acceptance],
]);

/** A sheet as the screens see it. */
export const runOf = (row: RunRow) => ({
  id: row.id,
  list: row.list,
  state: row.state,
  items: JSON.parse(row.items) as CheckItem[],
  answers: JSON.parse(row.answers) as Record<string, CheckAnswer>,
  critical_fails: row.critical_fails,
});

/** Begins a sheet with a copy of the list as it is today; an unfinished one of the same day is answered again. */
export async function startRun(ctx: Ctx, input: { hall_id: number; list: string }) {
  const list = lists.get(input.list);
  if (list === undefined) throw new Refusal('kit.not_found', { field: 'list' });
  const day = businessDay(ctx.now);
  const there = await ctx.tx.maybe(latestRun, { hall_id: input.hall_id, day, list: input.list });
  if (there?.state === 'in_progress') return runOf(there);
  const id = ctx.newId();
  const items = JSON.stringify(list.items);
  await begin(
    ctx,
    checkRun,
    {
      hall_id: input.hall_id,
      id,
      list: input.list,
      day,
      items,
      started_by: ctx.actor.id,
      started_at: ctx.now,
    },
    'start',
    {
      facts: { list: input.list },
    },
  );
  return {
    id,
    list: input.list,
    state: 'in_progress' as const,
    items: [...list.items],
    answers: {},
    critical_fails: 0,
  };
}

/** Answers one item; may be corrected until the sheet is handed in. */
export async function answerItem(
  ctx: Ctx,
  input: { hall_id: number; run_id: Id; answers: Record<string, CheckAnswer> },
) {
  const run = await ctx.tx.maybe(findRun, { hall_id: input.hall_id, id: input.run_id });
  if (run === undefined) throw new Refusal('kit.not_found', { field: 'run_id' });
  if (run.state !== 'in_progress')
    throw new Refusal('kit.not_from_here', { facts: { verb: 'answer', state: run.state } });
  const known = new Set((JSON.parse(run.items) as CheckItem[]).map(item => item.code));
  for (const code of Object.keys(input.answers))
    if (!known.has(code)) throw new Refusal('kit.not_found', { field: `answers.${code}` });
  for (const one of Object.values(input.answers)) await ownPicture(ctx, input.hall_id, one.picture_id);
  const answers = { ...JSON.parse(run.answers), ...input.answers };
  await ctx.tx.run(saveAnswers, {
    hall_id: input.hall_id,
    id: input.run_id,
    answers: JSON.stringify(answers),
  });
  await record(ctx, 'checklists.run.answer', {
    hall_id: input.hall_id,
    subject_id: run.id,
    facts: { codes: Object.keys(input.answers) },
  });
  return runOf({ ...run, answers: JSON.stringify(answers) });
}

/** Hands the sheet in. */
export async function submitRun(ctx: Ctx, input: { hall_id: number; run_id: Id }) {
  const run = await ctx.tx.maybe(findRun, { hall_id: input.hall_id, id: input.run_id });
  if (run === undefined) throw new Refusal('kit.not_found', { field: 'run_id' });
  const items = JSON.parse(run.items) as CheckItem[];
  const answers = JSON.parse(run.answers) as Record<string, CheckAnswer>;
  refuseIf(whyNotSubmit(items, answers));
  const critical_fails = criticalFails(items, answers);
  const failed = items.filter(item => answers[item.code]?.ok === false).map(item => item.code);
  await move(ctx, checkRun, run, 'submit', {
    set: { submitted_at: ctx.now, critical_fails },
    facts: { list: run.list, failed },
  });
  for (const item of items.filter(one => failed.includes(one.code))) {
    const { note = '', picture_id } = answers[item.code] ?? { ok: false };
    const found = { hall_id: input.hall_id, list: run.list, item, note, run_id: run.id, picture_id };
    // What the branch finds at an acceptance is for the hall to mend.
    await openMend(ctx, run.list === 'acceptance' ? { ...found, by_registry: true } : found);
  }
  return { ...runOf(run), state: 'submitted' as const, critical_fails };
}

/** How the opening checks of a day stand: the newest sheet counts. */
export async function openingResult(ctx: Pick<Ctx, 'tx'>, hall_id: number, day: string) {
  const run = await ctx.tx.maybe(latestRun, { hall_id, day, list: 'opening' });
  return { run, submitted: run?.state === 'submitted', critical_fails: run?.critical_fails ?? 0 };
}

for (const list of lists.values())
  for (const row of new Set(list.items.flatMap(item => item.rows))) {
    witness('checklists.run.answer', { zh: '检查项已填', en: 'Items answered' }, row);
    witness('checklists.run.submit', { zh: '交检查表', en: 'Checklist handed in' }, row);
    witness('checklists.mend.open', { zh: '开始整改', en: 'To be mended' }, row);
    witness('checklists.mend.finish', { zh: '整改完', en: 'Mended' }, row);
    witness('checklists.mend.pass', { zh: '复查通过', en: 'Looked at and closed' }, row);
    witness('checklists.mend_over', { zh: '整改超时', en: 'Not mended in time' }, row);
  }
