import type { Ctx } from '../../kit/ctx.ts';
import { allHalls } from '../halls/index.ts';
import { type Asked, type Evidence, evidence, normValue } from '../norms/index.ts';
import { nearestOf, openMinutes } from './reach.ts';
import { allPlaces } from './store.ts';
import { reachable } from './views.ts';

/** For whom a hall is the nearest, how far the farthest of them have it, and how long it is open (PRIN-17). */
async function reachEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const rows = await ctx.tx.rows(allHalls, {});
  const halls = reachable(rows);
  const most_m = await normValue(ctx, asked.hall_id, 'hall_reach');
  const served = (await ctx.tx.rows(allPlaces, {}))
    .filter(one => one.listed)
    .map(of => ({ residents: of.residents, nearest: nearestOf(of, halls) }))
    .filter(one => one.nearest?.hall_id === asked.hall_id);
  const farthest = Math.max(0, ...served.map(one => one.nearest?.metres ?? 0));
  const hall = rows.find(one => one.id === asked.hall_id);
  return {
    kind: 'witnessed',
    total: served.length,
    figures: [
      {
        ...{ id: 'residents', say: { zh: '以本厅为最近的居民', en: 'Residents for whom it is nearest' } },
        ...{ value: served.reduce((sum, one) => sum + one.residents, 0), unit: null },
        ...{ as: 'count' as const, tone: 'plain' as const },
      },
      {
        ...{
          id: 'farthest',
          say: { zh: '其中最远', en: 'The farthest of them' },
          unit: { zh: '米', en: 'm' },
        },
        ...{ value: served.length === 0 ? null : farthest, as: 'count' as const },
        tone: farthest > most_m ? ('bad' as const) : ('ok' as const),
      },
      {
        ...{ id: 'open', say: { zh: '每天开门', en: 'Open a day' }, unit: { zh: '小时', en: 'h' } },
        ...{ value: hall === undefined ? null : openMinutes(hall) / 60, as: 'count' as const },
        tone: 'plain' as const,
      },
    ],
  };
}
evidence('PRIN-17', reachEvidence);
