import { addMonths, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { PassedOver } from '../carrier/wire.ts';
import { allHalls } from '../halls/index.ts';
import { differencesOfHall } from './difference_store.ts';
import { mayForProvince, no_hall } from './province.ts';
import type { BillRunRow } from './run.ts';
import { runsByMonth, runsOfHall, runsToLookAt } from './run_store.ts';

/** How far back the runs are shown. */
const months_shown = 12;
const differences_shown = 300;
/** Of the accounts no hall speaks for every month runs in many parts: so many of them that are worth a look. */
const parts_shown = 100;

type Difference = Awaited<ReturnType<typeof differencesIn>>[number];
const differencesIn = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(differencesOfHall, { hall_id, most: differences_shown });
const named = (zh: string | null, en: string | null) => (zh === null ? null : { zh, en: en ?? zh });

const differenceShown = (ctx: Ctx, of: Difference) => ({
  ...{ id: of.id, state: of.state, mask: of.mask ?? '', off_fen: of.off_fen, cause: of.cause, note: of.note },
  ...{ explained: named(of.explained_zh, of.explained_en), resolved: named(of.resolved_zh, of.resolved_en) },
  mine: of.explained_by === ctx.actor.id,
});

const shown = (ctx: Ctx, of: BillRunRow, differences: readonly Difference[]) => ({
  ...{ repeats: of.repeats, released_at: of.released_at?.toISOString() ?? null },
  ...{ told_at: of.told_at?.toISOString() ?? null, told: of.told },
  differences: differences.filter(one => one.run_id === of.id).map(one => differenceShown(ctx, one)),
  ...{
    id: of.id,
    state: of.state,
    month: of.month,
    slice: of.slice,
    accounts: of.accounts,
    charges: of.charges,
  },
  ...{ fen: of.fen, rest_fen: of.rest_fen, differs: of.differs, due_on: of.due_on },
  passed_over: Object.entries(JSON.parse(of.passed_over) as Record<PassedOver, number>).map(
    ([why, count]) => ({ why: why as PassedOver, count }),
  ),
  started_at: of.started_at?.toISOString() ?? null,
  ended_at: of.ended_at?.toISOString() ?? null,
});

/** The bill runs of a hall, the newest first: what was charged, what was not and why, what does not add up (FEE-05). */
export async function runsView(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(runsOfHall, { hall_id, most: months_shown + 1 });
  return runsShown(ctx, hall_id, rows, permission => ctx.may(permission, hall_id));
}

/** The runs over the accounts that no hall speaks for: whoever has the province in hand answers for what is off in them (FEE-05). */
export async function provinceRuns(ctx: Ctx) {
  const may = await mayForProvince(ctx);
  if (!may('bills.run.read')) throw new Refusal('kit.not_permitted');
  const rows = await ctx.tx.rows(runsToLookAt, { hall_id: no_hall, most: parts_shown });
  return runsShown(ctx, no_hall, rows, permission => permission !== 'bills.run.tell' && may(permission));
}

async function runsShown(
  ctx: Ctx,
  hall_id: number,
  rows: readonly BillRunRow[],
  may: (permission: string) => boolean,
) {
  const differences = await differencesIn(ctx, hall_id);
  return {
    runs: rows.map(of => shown(ctx, of, differences)),
    may: {
      difference: may('bills.difference'),
      release: may('bills.run.release'),
      tell: may('bills.run.tell'),
    },
  };
}

/** The runs of every hall in reach by month; above them all, of the accounts too that no hall speaks for. */
export async function runsOverHalls(ctx: Ctx) {
  const reach = (await ctx.tx.rows(allHalls, {})).filter(hall => ctx.may('bills.run.read', hall.id));
  const unattended = (await mayForProvince(ctx))('bills.run.read') ? [no_hall] : [];
  const since = addMonths(businessDay(ctx.wall_now), -months_shown).slice(0, 7);
  const rows = await ctx.tx.rows(runsByMonth, {
    hall_ids: [...unattended, ...reach.map(hall => hall.id)],
    since,
  });
  return { months: rows.map(row => ({ ...row, ended_at: row.ended_at?.toISOString() ?? null })) };
}
