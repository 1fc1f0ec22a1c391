import { later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { exporterOf } from '../../kit/export.ts';
import { exported, exportNo, whyNotDecide } from './export.ts';
import { register_days_ms } from './exporting.ts';
import { listExports } from './store.ts';

/** The register of exports of a hall (0: of lists over many halls), what waits for a decision first. */
export async function registerShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(listExports, {
    hall_id,
    since: later(ctx.now, -register_days_ms),
    most: 200,
  });
  const decides = hall_id > 0 && ctx.may('exports.decide', hall_id);
  return {
    exports: rows.map(of => ({
      id: of.id,
      no: exportNo(of),
      say: exporterOf(of.kind)?.say ?? { zh: of.kind, en: of.kind },
      about: Object.values(JSON.parse(of.about) as Record<string, string>)
        .filter(one => one !== '')
        .join(' · '),
      state: of.state,
      state_words: exported.states[of.state],
      personal: of.personal,
      reason: of.reason,
      asker: { zh: of.asker_zh, en: of.asker_en },
      asker_no: of.asker_no,
      asked_at: of.asked_at.toISOString(),
      lapses_at: of.lapses_at.toISOString(),
      decider: of.decider_zh === null ? null : { zh: of.decider_zh, en: of.decider_en ?? of.decider_zh },
      taken_at: of.taken_at?.toISOString() ?? null,
      rows: of.rows,
      mine: of.asked_by === ctx.actor.id,
      decidable: decides && of.state === 'asked' && whyNotDecide(of, ctx.actor) === undefined,
    })),
  };
}
