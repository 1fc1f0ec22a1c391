import type { Ctx } from '../../kit/ctx.ts';
import { type Asked, type Evidence, evidence, witness } from '../norms/index.ts';
import { toldInHall } from './told_store.ts';

witness('tariffs.told', { zh: '资费变更已发给在用客户', en: 'Holders told of a changed price' }, 'FEE-08');

/** Of the changes announced now: how many holders this hall speaks for, how many are told, who is still to be called (FEE-08). */
evidence('FEE-08', async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const of = await ctx.tx.maybe(toldInHall, { hall_id: asked.hall_id });
  if (of === undefined || of.asked === 0) return {};
  return {
    kind: 'measured',
    total: of.asked,
    figures: [
      {
        ...{
          id: 'told',
          say: { zh: '资费变更已告知', en: 'Told of a changed price' },
          unit: { zh: '%', en: '%' },
        },
        ...{ as: 'share', value: (of.told / of.asked) * 100, tone: of.told === of.asked ? 'ok' : 'warn' },
      },
      {
        ...{ id: 'holders', say: { zh: '在用客户', en: 'Holders' }, unit: null },
        ...{ as: 'count', value: of.asked, tone: 'plain' },
      },
      {
        ...{ id: 'to_call', say: { zh: '待打电话', en: 'To be called' }, unit: null },
        ...{ as: 'count', value: of.calls, tone: of.calls === 0 ? 'ok' : 'warn' },
      },
      {
        ...{ id: 'unreached', say: { zh: '打不通', en: 'Not reached' }, unit: null },
        ...{ as: 'count', value: of.unreached, tone: of.unreached === 0 ? 'ok' : 'warn' },
      },
    ],
  };
});
