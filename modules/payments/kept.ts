import { type Tender, tender_words } from '../ledger/index.ts';
import { mobile_tenders } from '../ledger/tenders.ts';
import { evidence, measure } from '../norms/index.ts';
import { slipsCounted } from './store.ts';

// What the record says of money given back: paid in time or late.
measure('CASH-07', {
  due: ['payments.payment.give_back'],
  broken: ['payments.refund_late'],
  say: { zh: '退款', en: 'Refunds' },
});

/**
 * How a day was paid: each way by its sum, and how much of all came by phone (PAY-01). Every colleague may read this, so a
 * till that is not counted yet has no part in it: what it took would say what should lie in it (CASH-02).
 */
evidence('PAY-01', async (ctx, asked) => {
  const ways = await ctx.tx.rows(slipsCounted, { hall_id: asked.hall_id, day: asked.day });
  const all = ways.reduce((sum, one) => sum + one.sum_fen, 0);
  const sumOf = (of: readonly Tender[]) =>
    ways.filter(one => of.includes(one.tender)).reduce((sum, one) => sum + one.sum_fen, 0);
  return {
    kind: 'measured' as const,
    total: ways.reduce((sum, one) => sum + one.slips, 0),
    figures: [
      {
        ...{ id: 'mobile', say: { zh: '移动支付占比', en: 'Paid by phone' }, unit: { zh: '%', en: '%' } },
        ...{ as: 'share' as const, tone: 'plain' as const },
        value: all === 0 ? null : (sumOf(mobile_tenders) / all) * 100,
      },
      ...ways.map(one => ({
        ...{ id: one.tender, say: tender_words[one.tender], unit: { zh: '元', en: 'yuan' } },
        ...{ as: 'count' as const, tone: 'plain' as const },
        value: one.sum_fen / 100,
      })),
    ],
  };
});
