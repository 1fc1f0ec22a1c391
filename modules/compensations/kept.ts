import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, measure, witness } from '../norms/index.ts';
import { breachesSince } from './store.ts';
import { publishedView } from './views.ts';

measure('PRM-04', {
  due: ['compensations.compensation.claim'],
  broken: ['compensations.late'],
  say: { zh: '收费误差案件', en: 'Billing errors claimed' },
});
witness(
  'compensations.compensation.pay',
  { zh: '双倍返还已付', en: 'A billing error refunded twice' },
  'PRM-04',
  'GEN-16',
  'FEE-06',
);
witness('compensations.late', { zh: '返还超时', en: 'A compensation is late' }, 'PRM-04', 'GEN-16');

const unit_days = { zh: '天', en: 'days' };
const figure = (id: string, say: { zh: string; en: string }, value: number | null) => ({
  ...{ id, say, value, unit: null, as: 'count' as const, tone: 'plain' as const },
});

/** The published figures of double refunds: how many, how much, how soon (PRM-04). */
const refunds = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const of = await publishedView(ctx, asked);
  return {
    kind: 'measured',
    total: of.cases,
    figures: [
      figure('cases', { zh: '近 90 天双倍返还件数', en: 'Refunded twice in 90 days' }, of.cases),
      {
        ...figure('sum', { zh: '返还金额', en: 'Refunded' }, of.refund_fen / 100),
        unit: { zh: '元', en: 'yuan' },
      },
      {
        ...figure('days', { zh: '平均几天返还', en: 'Days until paid' }, of.mean_days),
        unit: unit_days,
      },
    ],
  };
};
evidence(
  'PRM-04',
  guarded('PRM-04', refunds, async () => ({})),
);

/** Promises that were broken and made good: the board of promises shows them by number (PRM-00). */
const breaches = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const rows = await ctx.tx.rows(breachesSince, {
    hall_id: asked.hall_id,
    since: later(ctx.now, -90 * day_ms),
  });
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  const paid = rows.reduce((sum, row) => sum + row.paid, 0);
  return {
    kind: 'measured',
    total: cases,
    figures: [
      figure('breaches', { zh: '近 90 天违诺案件', en: 'Promises broken in 90 days' }, cases),
      figure('made_good', { zh: '已补偿', en: 'made good' }, paid),
    ],
  };
};
evidence(
  'PRM-00',
  guarded('PRM-00', breaches, async () => ({})),
);
