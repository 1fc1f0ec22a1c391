import { type BusinessDay, businessDay, day_ms, type Instant, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { normValue } from '../norms/index.ts';
import { type CallRow, callNo, isBackLate, isTalkLate } from './call.ts';
import { figuresOf, lineOf, listCalls } from './store.ts';

const most = 300;
const shown_days = 14;
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

/** The telephone of a day in figures (SVC-11). */
export async function dayOf(ctx: Ctx, hall_id: number, day: BusinessDay) {
  const from = onDay(day, '00:00');
  const found = await ctx.tx.maybe(figuresOf, { hall_id, from, until: later(from, day_ms) });
  const of = found ?? {
    rang: 0,
    answered: 0,
    in_time: 0,
    missed: 0,
    owed: 0,
    back_late: 0,
    handed: 0,
    rings: 0,
    talk_late: 0,
  };
  const { rings, ...counts } = of;
  return { ...counts, mean_rings: of.answered === 0 ? null : Math.round((rings / of.answered) * 10) / 10 };
}

/** What its owner, or whoever leads, can do with a call. */
const verbs: Record<CallRow['state'], readonly string[]> = {
  ringing: ['answer'],
  talking: ['settle', 'promise', 'hand_on'],
  owed: ['call_back', 'no_answer', 'hand_on'],
  ...{ handed: [], closed: [], unreached: [] },
};

/** The log of the hall's telephone with its figures of the day (SVC-11, TEL-01, TEL-02). */
export async function callsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(listCalls, { hall_id, since: later(ctx.now, -shown_days * day_ms), most });
  const takes = ctx.may('telephone.take', hall_id);
  const leads = ctx.may('telephone.lead', hall_id);
  return {
    line: (await ctx.tx.maybe(lineOf, { hall_id }))?.number ?? null,
    rings_max: await normValue(ctx, hall_id, 'phone_rings_max'),
    put_down_minutes: await normValue(ctx, hall_id, 'phone_put_down_within'),
    figures: await dayOf(ctx, hall_id, businessDay(ctx.now)),
    may: { take: takes, lead: leads },
    calls: rows.map(of => {
      const own = takes && (of.state === 'ringing' || of.owner_id === ctx.actor.id || leads);
      return {
        ...{ id: of.id, no: callNo(of), state: of.state, rang_at: of.rang_at.toISOString(), rings: of.rings },
        ...{ phone_mask: of.phone_mask, purpose: of.purpose, need: of.need, outcome: of.outcome },
        ...{ missed: of.missed, late: of.late, back_due: iso(of.back_due), tries: of.tries },
        owner: of.owner_zh === null ? null : { zh: of.owner_zh, en: of.owner_en ?? of.owner_zh },
        ...{ back_late: of.back_late || isBackLate(of, ctx.now), issue_no: of.issue_no },
        ...{ talk_due: iso(of.talk_due), talk_late: of.talk_late || isTalkLate(of, ctx.now) },
        verbs: own ? [...verbs[of.state]] : [],
      };
    }),
  };
}

/** The number under which a hall is called, for everybody (TEL-01). */
export async function lineShown(ctx: Ctx, input: { hall_id: number }) {
  return { number: (await ctx.tx.maybe(lineOf, input))?.number ?? null };
}
