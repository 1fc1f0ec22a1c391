import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, dayBounds, type Evidence, evidence } from '../norms/index.ts';
import { spokenOfDay } from './voice_store.ts';

/** What was called out and shown on a day, and whether any of it held more than a ticket's number (PRIV-15). */
const spokenEvidence = guarded(
  'PRIV-15',
  async (ctx: Ctx, { hall_id, day }: Asked): Promise<Partial<Evidence>> => {
    const { said = 0, whole = 0 } = (await ctx.tx.maybe(spokenOfDay, { hall_id, ...dayBounds(day) })) ?? {};
    return {
      total: said,
      figures: [
        {
          ...{ id: 'said', say: { zh: '播报条数', en: 'Calls made' }, value: said, unit: null },
          ...{ as: 'count' as const, tone: 'plain' as const },
        },
        {
          ...{ id: 'whole', say: { zh: '含完整号码', en: 'With a whole number' }, value: whole, unit: null },
          ...{ as: 'count' as const, tone: whole > 0 ? ('bad' as const) : ('ok' as const) },
        },
      ],
    };
  },
  async () => ({}),
);
evidence('PRIV-15', spokenEvidence);
