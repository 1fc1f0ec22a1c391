import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { allClocks, hallNow } from '../../kit/hall_time.ts';
import { allHalls } from '../halls/index.ts';
import { waitsInSummary, withSummaries } from '../history/index.ts';
import {
  bandsFor,
  groupOf,
  groupsOnRecord,
  type HallDay,
  indexOf,
  recordsOf,
  standingsOf,
} from '../norms/index.ts';

const called = { zh: '叫到的号（仅汇总）', en: 'Numbers called (summary only)' };

/** How every hall within the actor's reach stands by the book: on a day, or each on its own today. */
export async function standingOfHalls(ctx: Ctx, input: { day?: string | undefined }) {
  const reach = (await ctx.tx.rows(allHalls, {})).filter(hall => ctx.may('region.read', hall.id));
  const clocks = new Map((await ctx.tx.rows(allClocks, {})).map(clock => [clock.hall_id, clock]));
  const halls: HallDay[] = reach.map(hall => ({
    hall_id: hall.id,
    day: input.day ?? businessDay(hallNow(clocks.get(hall.id), ctx.wall_now)),
  }));
  const first = halls[0]?.hall_id;
  // The lines are the province's own and the same for all halls, so one hall's answer is everybody's.
  const bands = first === undefined ? { green: 100, amber: 100 } : await bandsFor(ctx, first);
  const records = await recordsOf(ctx, halls);
  const summaries = await withSummaries(
    ctx,
    halls.map(hall => hall.hall_id),
  );
  const waits = await waitsInSummary(ctx, halls);
  return {
    bands,
    groups: groupsOnRecord().map(id => ({ id, name: groupOf(id)?.name ?? { zh: id, en: id } })),
    halls: halls.map(({ hall_id, day }) => {
      const of = records.get(hall_id) ?? { kept: [], records: new Map() };
      const summary_only = of.kept.length === 0 && summaries.has(hall_id);
      const wait = summary_only ? waits.get(hall_id) : undefined;
      // Of a day without tickets the daily figures still say how people waited, and nothing else.
      const kept = wait === undefined || wait.due === 0 ? of.kept : [{ row: 'QUE-01', ...wait, say: called }];
      const cells = standingsOf({ kept, records: of.records }, bands);
      return { hall_id, day, index: indexOf(of.kept), cells, summary_only };
    }),
  };
}
