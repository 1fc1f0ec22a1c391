import { addMonths, businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { whyNotCount } from './asset.ts';
import { assetCase, assetCount } from './count.ts';
import * as counts from './count_store.ts';

/** A count begins: one line for everything the hall keeps, to be done within its days. */
export async function startCount(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const last = await ctx.tx.maybe(counts.lastCount, { hall_id });
  refuseIf(last?.open === true ? 'assets.count_open' : undefined);
  refuseIf(last?.first_on == null ? 'assets.nothing_to_count' : undefined);
  const days = await normValue(ctx, hall_id, 'asset_count_within');
  const id = ctx.newId();
  const due_at = later(ctx.now, days * day_ms);
  await begin(ctx, assetCount, { hall_id, id, opened_on: businessDay(ctx.now), due_at }, 'open', {
    facts: { days },
    start: [{ kind: 'assets.count_over', due_at }],
  });
  const lines = await ctx.tx.run(counts.drawLines, { hall_id, count_id: id });
  return { id, lines };
}

/** As a hall opens: when the last count is a quarter old, the next one begins by itself (FAC-17). */
export async function countWhenDue(ctx: Ctx, hall_id: number): Promise<void> {
  const last = await ctx.tx.maybe(counts.lastCount, { hall_id });
  const since = last?.opened_on ?? last?.first_on;
  if (last === undefined || since == null || last.open) return;
  const months = await normValue(ctx, hall_id, 'asset_count_every');
  if (addMonths(since, months) <= businessDay(ctx.now)) await startCount(ctx, { hall_id });
}

async function countOf(ctx: Ctx, input: { hall_id: number; count_id: Id }): Promise<counts.CountRow> {
  const of = await ctx.tx.maybe(counts.findCount, { hall_id: input.hall_id, id: input.count_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'count_id' });
  return of;
}

interface Line {
  hall_id: number;
  count_id: Id;
  asset_id: Id;
  found: boolean;
  sound: boolean;
  note: string;
}

/** One line: found or not, sound or not; never by whoever keeps the thing. */
export async function countLine(ctx: Ctx, input: Line) {
  const of = await countOf(ctx, input);
  refuseIf(of.state === 'open' ? undefined : 'assets.count_closed');
  const { hall_id, count_id, asset_id, found, sound, note } = input;
  const line = (await ctx.tx.rows(counts.linesOf, { hall_id, count_id })).find(
    one => one.asset_id === asset_id,
  );
  if (line === undefined) throw new Refusal('kit.not_found', { field: 'asset_id' });
  refuseIf(whyNotCount(line, { by: ctx.actor.id, found, sound, note }));
  await ctx.tx.run(counts.answerLine, {
    ...{ hall_id, count_id, asset_id, found, sound: found && sound, note, by: ctx.actor.id, at: ctx.now },
  });
  await record(ctx, 'assets.count.line', {
    ...{ hall_id, subject_id: count_id, facts: { asset_id, found, sound, custodian_id: line.custodian_id } },
  });
  return { found, sound: found && sound };
}

/** The sheet is handed in: everything answered; what is missing or damaged becomes a case for two to decide. */
export async function submitCount(ctx: Ctx, input: { hall_id: number; count_id: Id }) {
  const of = await countOf(ctx, input);
  const { hall_id, count_id } = input;
  const lines = await ctx.tx.rows(counts.linesOf, { hall_id, count_id });
  refuseIf(lines.some(one => one.found === null) ? 'assets.count_unfinished' : undefined);
  const missing = lines.filter(one => one.found === false);
  const damaged = lines.filter(one => one.found === true && one.sound === false);
  await move(ctx, assetCount, of, 'submit', {
    set: {
      ...{ submitted_by: ctx.actor.id, submitted_at: ctx.now, lines: lines.length },
      ...{ missing: missing.length, damaged: damaged.length },
    },
    facts: { lines: lines.length, missing: missing.length, damaged: damaged.length },
    stop: ['assets.count_over'],
  });
  for (const one of missing) await openCase(ctx, { ...one, hall_id, kind: 'missing' });
  for (const one of damaged) await openCase(ctx, { ...one, hall_id, kind: 'damaged' });
  return { missing: missing.length, damaged: damaged.length };
}

interface Loss {
  hall_id: number;
  asset_id: Id;
  custodian_id: Id;
  kind: 'missing' | 'damaged';
  note: string;
}

/** Something is missing or damaged: a case, unless there is one about it already. */
export async function openCase(ctx: Ctx, of: Loss): Promise<void> {
  const { hall_id, asset_id, custodian_id, kind, note } = of;
  if ((await ctx.tx.maybe(counts.openCaseOf, { hall_id, asset_id })) !== undefined) return;
  const row = { hall_id, id: ctx.newId(), asset_id, custodian_id, kind, note };
  await begin(ctx, assetCase, { ...row, found_by: ctx.actor.id, opened_at: ctx.now }, 'open', {
    facts: { asset_id, kind },
  });
}

onDue('assets.count_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(counts.findCount, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'open') return;
  await record(ctx, 'assets.count_late', { hall_id: due.hall_id, subject_id: of.id });
  await openMend(ctx, {
    ...{ hall_id: due.hall_id, list: 'registry', by_registry: true, note: of.opened_on },
    item: {
      ...{ code: 'asset_count', rows: ['FAC-17'], weight: 'major' },
      say: { zh: '资产盘点超期', en: 'The count of assets is late' },
    },
  });
});

witness('assets.count.open', { zh: '开始盘点', en: 'Count begun' }, 'FAC-17');
witness('assets.count.line', { zh: '盘点一件', en: 'One thing counted' }, 'FAC-17');
witness('assets.count_late', { zh: '盘点超期', en: 'Count late' }, 'FAC-17');
witness('assets.case.open', { zh: '账实不符', en: 'Missing or damaged' }, 'FAC-17', 'FAC-05');
