import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { notOneself, subjectsOf } from './about.ts';
import { runOf, subjectOf } from './actions.ts';
import type { CheckAnswer, CheckItem, Subject, SubjectKind } from './list.ts';
import { lists } from './lists/index.ts';
import { mayRead } from './reading.ts';
import { scoresOf } from './reference.ts';
import * as store from './store.ts';

type Named = { zh: string; en: string } | null;
const named = (zh: string | null, en: string | null): Named => (zh === null ? null : { zh, en: en ?? zh });
const nameOf = (list: string) => lists.get(list)?.say ?? { zh: list, en: list };

/** Whether the actor may fill in a list in a hall. */
export const mayDo = (ctx: Ctx, hall_id: number, list: string): boolean =>
  ctx.may(`checklists.do.${list}`, hall_id);

/** What a sheet that is due will be about; `counter` stands for nothing that is chosen. */
const aboutOf = (row: { state: string; list: string }): SubjectKind =>
  (row.state === 'due' ? lists.get(row.list)?.about : undefined) ?? 'counter';

/** The rounds that stand in a hall now, with how far each is filled in. */
export async function roundsOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(store.standingRounds, { hall_id });
  const kinds = rows.flatMap(row => (row.state === 'due' ? (lists.get(row.list)?.about ?? []) : []));
  const subjects = new Map<SubjectKind, readonly Subject[]>();
  for (const kind of new Set(kinds)) subjects.set(kind, await subjectsOf(ctx, hall_id, kind));
  return rows.map(row => {
    const items = JSON.parse(row.items) as CheckItem[];
    const answers = JSON.parse(row.answers) as Record<string, CheckAnswer>;
    return {
      ...{ id: row.id, list: row.list, name: nameOf(row.list) },
      state: row.state === 'in_progress' ? ('in_progress' as const) : ('due' as const),
      due_at: (row.due_at as Ctx['now']).toISOString(),
      late_at: (row.late_at as Ctx['now']).toISOString(),
      ...{ items: items.length, answered: items.filter(item => answers[item.code] !== undefined).length },
      ...{ subject: subjectOf(row), by: named(row.started_name, row.started_name_en) },
      subjects: notOneself(ctx, subjects.get(aboutOf(row)) ?? []).map(({ code, say }) => ({ code, say })),
      rows: [...new Set((lists.get(row.list)?.items ?? []).flatMap(item => item.rows))].slice(0, 1),
      may: mayDo(ctx, hall_id, row.list),
    };
  });
}

interface Wanted {
  hall_id: number;
  list?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  failed?: boolean | undefined;
}

/** So many past sheets at one look. */
const most = 100;

/** Past sheets: what was handed in and what was missed, the newest first. */
export async function sheetsOf(ctx: Ctx, input: Wanted) {
  const until = input.until ?? businessDay(ctx.now);
  const from = input.from ?? addDays(until, -6);
  const rows = await ctx.tx.rows(store.sheetsBetween, {
    ...{ hall_id: input.hall_id, from, until, most },
    ...{ list: input.list ?? null, failed: input.failed ?? false },
  });
  return {
    ...{ from, until, reached: rows[0]?.reached ?? 0 },
    lists: [...lists.values()].map(one => ({ code: one.code, name: one.say })),
    sheets: rows
      .filter(row => mayRead(ctx, input.hall_id, row.list))
      .map(row => ({
        ...{ id: row.id, list: row.list, name: nameOf(row.list), day: row.day },
        state: row.state === 'missed' ? ('missed' as const) : ('submitted' as const),
        at: (row.submitted_at ?? row.late_at ?? row.started_at)?.toISOString() ?? null,
        in_time:
          row.late_at === null || row.submitted_at === null
            ? null
            : row.submitted_at.getTime() <= row.late_at.getTime(),
        items: (JSON.parse(row.items) as CheckItem[]).length,
        ...scoresOf(JSON.parse(row.items), JSON.parse(row.answers)),
        ...{ fails: row.fails, critical_fails: row.critical_fails, subject: subjectOf(row) },
        by: named(row.name, row.name_en),
      })),
  };
}

/** One sheet as it was filled in, to read and to print. */
export async function sheetOf(ctx: Ctx, input: { hall_id: number; run_id: Id }) {
  const row = await ctx.tx.maybe(store.oneSheet, { hall_id: input.hall_id, id: input.run_id });
  if (row === undefined || !mayRead(ctx, input.hall_id, row.list))
    throw new Refusal('kit.not_found', { field: 'run_id' });
  return {
    ...runOf(row),
    day: row.day,
    started_at: row.started_at?.toISOString() ?? null,
    submitted_at: row.submitted_at?.toISOString() ?? null,
    begun_by: named(row.started_name, row.started_name_en),
    by: named(row.name, row.name_en),
  };
}
