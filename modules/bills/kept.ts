import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, witness } from '../norms/index.ts';
import { rechecksOfHall } from './store.ts';

witness('bills.show', { zh: '机主核验后查账单', en: 'Bills shown to a proven holder' }, 'FEE-03', 'PRM-02');
witness('bills.show_linked', { zh: '机主在手机上查账单', en: 'Bills read on a phone' }, 'FEE-03', 'PRM-02');
witness('bills.show_kiosk', { zh: '机主在取号机上查账单', en: 'Bills read at a kiosk' }, 'FEE-03', 'PRM-02');
witness('bills.print', { zh: '账单打印', en: 'Bills on paper' }, 'FEE-03');
witness('carrier.bill_way_changed', { zh: '账单寄送方式已改', en: 'Another way for the bills' }, 'FEE-03');
witness('bills.difference.explain', { zh: '出账差异查明', en: 'A difference explained' }, 'FEE-05');
witness('bills.difference.resolve', { zh: '出账差异核清', en: 'A difference resolved by another' }, 'FEE-05');
witness('bills.run.release', { zh: '出账放行', en: 'A bill run released' }, 'FEE-05');
witness(
  'bills.differences_late',
  { zh: '出账差异逾期未核清', en: 'Differences not cleared in time' },
  'FEE-05',
);
witness('bills.told', { zh: '告知账单已出', en: 'Customers told that bills are out' }, 'FEE-03');
witness('carrier.late_fee', { zh: '违约金入账单', en: 'Late fee on a bill' }, 'FEE-09', 'FEE-04');

/** The error rate of the last recheck that was signed (FEE-05). */
const rate = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const rows = await ctx.tx.rows(rechecksOfHall, { hall_id: asked.hall_id, most: 24 });
  const last = rows.find(one => one.state === 'signed');
  if (last === undefined) return {};
  const wrong = last.wrong ?? 0;
  return {
    kind: 'measured',
    total: last.size,
    figures: [
      {
        ...{ id: 'error_rate', say: { zh: '账单差错率', en: 'Bills in error' }, unit: { zh: '%', en: '%' } },
        ...{ as: 'share', value: (wrong / last.size) * 100, tone: wrong === 0 ? 'ok' : 'warn' },
      },
      {
        ...{ id: 'rechecked', say: { zh: '复核份数', en: 'Bills rechecked' }, unit: null },
        ...{ as: 'count', value: last.size, tone: 'plain' },
      },
    ],
  };
};
evidence(
  'FEE-05',
  guarded('FEE-05', rate, async () => ({})),
);
