import { businessDay, day_ms, onDay, parseInstant } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { move, record } from '../../kit/move.ts';
import { normValue, type ParameterKey, witness } from '../norms/index.ts';
import { tellSubjects } from './about.ts';
import { callFor } from './actions.ts';
import type { Subject } from './list.ts';
import { lists, rowsOf } from './lists/index.ts';
import { checkRun } from './run.ts';
import { roundsOf } from './schedule.ts';
import * as store from './store.ts';

/** The parameters that say when lists fall due, as they hold in a hall. */
async function cadences(ctx: Ctx, hall_id: number): Promise<ReadonlyMap<string, number>> {
  const keys = [...lists.values()].flatMap(({ cadence }) => {
    if (cadence.kind === 'asked') return [];
    if (cadence.kind === 'every') return [cadence.minutes, cadence.within];
    return cadence.kind === 'days' ? [cadence.days, cadence.within] : [cadence.within];
  });
  const values = new Map<string, number>();
  for (const key of new Set(keys)) values.set(key, await normValue(ctx, hall_id, key as ParameterKey));
  return values;
}

/** The clocks of a day's rounds, for the module that opens its doors: each list at its cadence. */
export async function roundsFor(
  ctx: Ctx,
  of: { hall_id: number; day: string; closes_at: Ctx['now']; kind: string },
): Promise<DueItem[]> {
  const values = await cadences(ctx, of.hall_id);
  const by_days = [...lists.values()].filter(one => one.cadence.kind === 'days').map(one => one.code);
  const rows = await ctx.tx.rows(store.lastDue, { hall_id: of.hall_id, lists: by_days });
  const last = new Map(rows.map(one => [one.list, onDay(one.day, '00:00').getTime()]));
  const today = onDay(of.day, '00:00').getTime();
  return roundsOf(lists.values(), {
    ...{ day: of.day, opened_at: ctx.now, closes_at: of.closes_at },
    value: key => values.get(key) ?? 0,
    daysSince: list => {
      const at = last.get(list);
      return at === undefined ? undefined : Math.round((today - at) / day_ms);
    },
  }).map(({ list, due_at, late_at }) => ({
    ...{ kind: of.kind, due_at },
    facts: { list, late_at: late_at.toISOString() },
  }));
}

/** A round falls due: the one before it is missed when nobody began it, and goes on when somebody did. */
export async function callRound(
  ctx: Ctx,
  of: { hall_id: number; list: string; due_at: Ctx['now']; late_at: string },
): Promise<void> {
  const before = await ctx.tx.maybe(store.standingRun, of);
  if (before?.state === 'in_progress') return;
  if (before !== undefined) await miss(ctx, before);
  await callFor(ctx, { ...of, late_at: parseInstant(of.late_at) });
}

const miss = (ctx: Ctx, of: store.RunRow) =>
  move(ctx, checkRun, of, 'miss', { facts: { list: of.list }, stop: ['checklists.round_late'] });

/** What is not handed in when a day begins or ends was missed. */
export async function missRounds(ctx: Ctx, hall_id: number): Promise<void> {
  for (const of of await ctx.tx.rows(store.standingRounds, { hall_id })) await miss(ctx, of);
}

onDue('checklists.round_late', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findRun, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || (of.state !== 'due' && of.state !== 'in_progress')) return;
  await record(ctx, 'checklists.round_late', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { list: of.list, state: of.state, day: businessDay(ctx.now) },
  });
});

const device_words: Record<string, { zh: string; en: string }> = {
  kiosk: { zh: '取号机', en: 'Kiosk' },
  wall: { zh: '叫号屏', en: 'Wall screen' },
};

tellSubjects('device', async (ctx, hall_id) =>
  (await ctx.tx.rows(store.devicesIn, { hall_id })).map((one): Subject => {
    const say = device_words[one.kind] ?? { zh: one.code, en: one.code };
    return {
      ...{ code: one.code, id: one.id, is: one.kind },
      say: { zh: `${say.zh} ${one.code}`, en: `${say.en} ${one.code}` },
    };
  }),
);

// Whose people are looked at, and whose doors safety keeps shut, shows on the clauses that bind those halls.
witness('checklists.run.submit', { zh: '交检查表', en: 'Checklist handed in' }, 'ORG-05');
witness('checklists.run.submit', { zh: '交检查表', en: 'Checklist handed in' }, 'ORG-06');
witness('checklists.guided', { zh: '参照执行的条文已查', en: 'What only guides was looked at' }, 'ORG-07');

for (const list of lists.values())
  for (const row of rowsOf(list)) {
    witness('checklists.run.begin', { zh: '开始检查', en: 'Checks begun' }, row);
    witness('checklists.run.answer', { zh: '检查项已填', en: 'Items answered' }, row);
    witness('checklists.run.submit', { zh: '交检查表', en: 'Checklist handed in' }, row);
    witness('checklists.run.miss', { zh: '漏查', en: 'Round missed' }, row);
    witness('checklists.round_late', { zh: '巡查超时', en: 'Round overdue' }, row);
    witness('checklists.mend.open', { zh: '开始整改', en: 'To be mended' }, row);
    witness('checklists.mend.finish', { zh: '整改完', en: 'Mended' }, row);
    witness('checklists.mend.pass', { zh: '复查通过', en: 'Looked at and closed' }, row);
    witness('checklists.mend_over', { zh: '整改超时', en: 'Not mended in time' }, row);
  }
