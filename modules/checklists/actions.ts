import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { makeItems } from './about.ts';
import {
  type CheckAnswer,
  type CheckItem,
  type Checklist,
  criticalFails,
  failedItems,
  judged,
  whyNotSubmit,
} from './list.ts';
import { lists } from './lists/index.ts';
import { openMend, ownPicture, tellFail } from './mending.ts';
import { scoresOf } from './reference.ts';
import { checkRun } from './run.ts';
import { findRun, lastHandedIn, latestRun, type RunRow, saveAnswers, standingRun } from './store.ts';

type Subjected = Pick<RunRow, 'subject' | 'subject_zh' | 'subject_en'>;

/** What a sheet is about, in words; nothing where its items go over the hall. */
export const subjectOf = (row: Subjected) =>
  row.subject === null
    ? null
    : { code: row.subject, say: { zh: row.subject_zh ?? '', en: row.subject_en ?? '' } };

/** A sheet as the screens see it. */
export const runOf = (row: RunRow) => ({
  ...{ id: row.id, list: row.list, name: lists.get(row.list)?.say ?? { zh: row.list, en: row.list } },
  state: row.state,
  items: JSON.parse(row.items) as CheckItem[],
  answers: JSON.parse(row.answers) as Record<string, CheckAnswer>,
  critical_fails: row.critical_fails,
  subject: subjectOf(row),
  due_at: row.due_at?.toISOString() ?? null,
  late_at: row.late_at?.toISOString() ?? null,
});

/** The sheet a list is filled in on now: the one that was called for or begun; else none. */
async function standing(ctx: Ctx, hall_id: number, list: Checklist): Promise<RunRow | undefined> {
  if (list.cadence.kind !== 'asked') return ctx.tx.maybe(standingRun, { hall_id, list: list.code });
  const of = await ctx.tx.maybe(latestRun, { hall_id, day: businessDay(ctx.now), list: list.code });
  return of?.state === 'in_progress' || of?.state === 'due' ? of : undefined;
}

interface Start {
  hall_id: number;
  list: string;
  /** Which counter, where the list is about one; else whose turn it is. */
  subject?: string | undefined;
}

/** Begins a sheet with a copy of the list as it is today; one that is being filled in is answered on. */
export async function startRun(ctx: Ctx, input: Start) {
  const list = lists.get(input.list);
  if (list === undefined) throw new Refusal('kit.not_found', { field: 'list' });
  const there = await standing(ctx, input.hall_id, list);
  if (there?.state === 'in_progress') return runOf(there);
  const { items, subject } = await makeItems(ctx, { hall_id: input.hall_id, list, subject: input.subject });
  refuseIf(items.length === 0 ? 'checklists.nothing_to_see' : undefined, { field: 'subject' });
  const row = there ?? (await callFor(ctx, { hall_id: input.hall_id, list: list.code }));
  const about = {
    subject: subject?.code ?? null,
    subject_zh: subject?.say.zh ?? null,
    subject_en: subject?.say.en ?? null,
  };
  const text = JSON.stringify(items);
  await move(ctx, checkRun, row, 'begin', {
    set: { items: text, started_by: ctx.actor.id, started_at: ctx.now, ...about },
    facts: { list: list.code, items: items.length, subject: about.subject },
  });
  return runOf({ ...row, ...about, state: 'in_progress', items: text });
}

/** A sheet that the clock or a person calls for; with a time by which it should be done where the clock does. */
export async function callFor(
  ctx: Ctx,
  of: { hall_id: number; list: string; due_at?: Ctx['now']; late_at?: Ctx['now'] },
): Promise<RunRow> {
  const { due_at = null, late_at = null } = of;
  const row = {
    ...{ hall_id: of.hall_id, id: ctx.newId(), list: of.list, day: businessDay(ctx.now), items: '[]' },
    ...{ due_at, late_at },
  };
  await begin(ctx, checkRun, row, 'call', {
    facts: { list: of.list },
    ...(late_at === null ? {} : { start: [{ kind: 'checklists.round_late', due_at: late_at }] }),
  });
  return {
    ...row,
    ...{ state: 'due', answers: '{}', critical_fails: 0, fails: 0, started_at: null, submitted_at: null },
    ...{ subject: null, subject_zh: null, subject_en: null },
  };
}

interface Answers {
  hall_id: number;
  run_id: Id;
  answers: Record<string, CheckAnswer>;
}

/** Answers some items; they may be corrected until the sheet is handed in. A reading is judged by its bounds. */
export async function answerItem(ctx: Ctx, input: Answers) {
  const run = await openRun(ctx, input);
  if (run.state !== 'in_progress')
    throw new Refusal('kit.not_from_here', { facts: { verb: 'answer', state: run.state } });
  const known = new Map((JSON.parse(run.items) as CheckItem[]).map(item => [item.code, item]));
  const given: Record<string, CheckAnswer> = {};
  for (const [code, one] of Object.entries(input.answers)) {
    const item = known.get(code);
    if (item === undefined) throw new Refusal('kit.not_found', { field: `answers.${code}` });
    given[code] = judged(item, one);
  }
  for (const one of Object.values(given)) await ownPicture(ctx, input.hall_id, one.picture_id);
  const answers = JSON.stringify({ ...JSON.parse(run.answers), ...given });
  await ctx.tx.run(saveAnswers, { hall_id: input.hall_id, id: input.run_id, answers });
  await record(ctx, 'checklists.run.answer', {
    hall_id: input.hall_id,
    subject_id: run.id,
    facts: { list: run.list, codes: Object.keys(given) },
  });
  return runOf({ ...run, answers });
}

async function openRun(ctx: Ctx, input: { hall_id: number; run_id: Id }): Promise<RunRow> {
  const run = await ctx.tx.maybe(findRun, { hall_id: input.hall_id, id: input.run_id });
  if (run === undefined) throw new Refusal('kit.not_found', { field: 'run_id' });
  return run;
}

/** Hands the sheet in: what is not as it should be begins to be mended, what is critical is told at once. */
export async function submitRun(ctx: Ctx, input: { hall_id: number; run_id: Id }) {
  const run = await openRun(ctx, input);
  const items = JSON.parse(run.items) as CheckItem[];
  const answers = JSON.parse(run.answers) as Record<string, CheckAnswer>;
  refuseIf(whyNotSubmit(items, answers));
  const critical_fails = criticalFails(items, answers);
  const failed = failedItems(items, answers);
  await move(ctx, checkRun, run, 'submit', {
    set: { submitted_at: ctx.now, submitted_by: ctx.actor.id, critical_fails, fails: failed.length },
    facts: { list: run.list, subject: run.subject, failed: failed.map(item => item.code) },
    stop: ['checklists.round_late'],
  });
  for (const item of failed.filter(one => one.by_reference !== true)) {
    const { note = '', picture_id } = answers[item.code] ?? { ok: false };
    const found = { hall_id: input.hall_id, list: run.list, item, note, run_id: run.id, picture_id };
    // What the branch finds at an acceptance is for the hall to mend.
    await openMend(ctx, run.list === 'acceptance' ? { ...found, by_registry: true } : found);
    await tellFail(ctx, found);
  }
  const { guided } = scoresOf(items, answers);
  // What only guides this hall was looked at: it counts nowhere, and that it was done is on record (ORG-07).
  if (guided.of > 0)
    await record(ctx, 'checklists.guided', {
      hall_id: input.hall_id,
      subject_id: run.id,
      facts: { list: run.list, ...guided },
    });
  if (critical_fails > 0)
    await record(ctx, 'checklists.critical_found', {
      hall_id: input.hall_id,
      subject_id: run.id,
      facts: { list: run.list, critical_fails },
    });
  return { ...runOf(run), state: 'submitted' as const, critical_fails };
}

/** How a list of a day stands: the newest sheet counts. */
export async function resultOf(ctx: Pick<Ctx, 'tx'>, hall_id: number, of: { day: string; list: string }) {
  const run = await ctx.tx.maybe(latestRun, { hall_id, ...of });
  return { run, submitted: run?.state === 'submitted', critical_fails: run?.critical_fails ?? 0 };
}

/** The opening checks of a day. */
export const openingResult = (ctx: Pick<Ctx, 'tx'>, hall_id: number, day: string) =>
  resultOf(ctx, hall_id, { day, list: 'opening' });

/** How many critical items of the closing list fail as it was last handed in today; a sheet begun anew lifts nothing before it is. */
export const closingFails = async (ctx: Pick<Ctx, 'tx'>, hall_id: number, day: string): Promise<number> =>
  (await ctx.tx.maybe(lastHandedIn, { hall_id, day, list: 'closing' }))?.critical_fails ?? 0;
