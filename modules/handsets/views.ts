import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { normValue } from '../norms/index.ts';
import { lateOf, limitOf, repair, repairNo } from './repair.ts';
import { listRepairs } from './store.ts';

/** How long back the list shows what was collected. */
const shown_days = 60;
const most = 500;

/** The phones of customers a hall has in repair, the first to fall due first (SVC-07, RPR-02). */
export async function repairsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(listRepairs, { hall_id, since: later(ctx.now, -shown_days * day_ms), most });
  const may = ctx.may('handsets.press', hall_id);
  return {
    may_take: may,
    within_days: {
      quote: await normValue(ctx, hall_id, 'repair_quote_within'),
      done: await normValue(ctx, hall_id, 'repair_done_within'),
      contact: await normValue(ctx, hall_id, 'repair_contact_kept'),
    },
    repairs: rows.map(of => {
      const limit = limitOf(of);
      const verbs = Object.entries(repair.moves).flatMap(([verb, rule]) =>
        (rule.from as readonly string[]).includes(of.state) ? [verb] : [],
      );
      const lends = limit !== undefined && of.loan_tag === null ? ['lend'] : [];
      return {
        ...{ id: of.id, no: repairNo(of), state: of.state, model: of.model, imei_end: of.imei_end },
        ...{ fault: of.fault, look: of.look, warranty: of.warranty, phone_mask: of.phone_mask },
        taker: { zh: of.taker_zh, en: of.taker_en },
        received_at: of.received_at.toISOString(),
        ...{ due: limit?.due.toISOString() ?? null, due_of: limit?.what ?? null },
        late: lateOf(of, ctx.now) !== undefined,
        was_late: of.quote_late || of.done_late,
        ...{ quote_fen: of.quote_fen, quote_note: of.quote_note, agreed: of.agreed, loan_tag: of.loan_tag },
        ...{ work_note: of.work_note, ready_at: of.ready_at?.toISOString() ?? null },
        verbs: may ? [...verbs, ...lends] : [],
      };
    }),
  };
}
