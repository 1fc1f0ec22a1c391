import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import { begin } from '../../kit/move.ts';
import type { OrderRow } from './order.ts';

/** An application that was refused as abnormal, told to the branch (RNM-09). */
export const riskReport = machine({
  name: 'orders.risk_report',
  table: 'order_risk_report',
  states: { sent: { zh: '已上报', en: 'sent' }, noted: { zh: '分公司已阅', en: 'noted by the branch' } },
  start: 'sent',
  end: ['noted'],
  moves: {
    note: {
      from: ['sent'],
      to: 'noted',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '已阅', en: 'Note' },
      rows: ['RNM-09'],
    },
  },
});

export interface RiskReportRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof riskReport>;
  order_id: Id;
  business: string;
  score: number;
  signs: string;
  sent_at: Instant;
}

/** What was refused as abnormal goes upwards in the same act: the score and the signs, no name and no number (RNM-09). */
export async function sendReport(ctx: Ctx, of: OrderRow, red: readonly string[]): Promise<void> {
  const signs = [...(JSON.parse(of.risk_signs ?? '[]') as string[]), ...red];
  await begin(
    ctx,
    riskReport,
    {
      hall_id: of.hall_id,
      id: ctx.newId(),
      order_id: of.id,
      business: of.business,
      score: of.risk_score ?? 0,
      signs: JSON.stringify(signs),
      sent_at: ctx.now,
    },
    'send',
    { facts: { order_id: of.id, score: of.risk_score, signs } },
  );
}
