import { businessDay, day_ms, hour_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { findDay } from '../halls/index.ts';
import { insertReview, reviewsOf, rightsOf, seenBetween } from './store.ts';

/** One look at personal data, as the report of anomalies weighs it. */
export interface Look {
  actor_id: string;
  at: Instant;
  refused: string | null;
}

/** What is odd about a look: outside the hours of the day's work, at one's own family, or one of too many (PRIV-10). */
export type Anomaly = 'off_hours' | 'own_family' | 'bulk';

/** The odd ones among the looks of a day; `open` and `close` are when the hall worked, none when it did not. */
export const anomaliesOf = guarded(
  'PRIV-10',
  (
    looks: readonly Look[],
    of: { open: Instant | null; close: Instant | null },
  ): { look: Look; kind: Anomaly }[] => {
    const found: { look: Look; kind: Anomaly }[] = [];
    for (const look of looks) {
      if (look.refused === 'identity.own_matter') found.push({ look, kind: 'own_family' });
      if (look.refused === 'identity.too_many_reveals') found.push({ look, kind: 'bulk' });
      const outside = of.open === null || look.at < of.open || (of.close !== null && look.at > of.close);
      if (outside) found.push({ look, kind: 'off_hours' });
    }
    return found;
  },
  () => [],
);

/** The looks of the last days that stand out, for whoever answers for the data (PRIV-10). */
export async function anomalies(ctx: Ctx, input: { hall_id: number; days: number }) {
  const rows = await ctx.tx.rows(seenBetween, {
    hall_id: input.hall_id,
    since: later(ctx.now, -input.days * day_ms),
  });
  const found = [];
  for (const day of new Set(rows.map(row => businessDay(row.at)))) {
    const worked = await ctx.tx.maybe(findDay, { hall_id: input.hall_id, day });
    const looks = rows.filter(row => businessDay(row.at) === day);
    const hours = {
      open: worked?.unlocked_at ?? null,
      // The close of the day takes its while: till counts and papers.
      close: worked === undefined ? null : later(worked.closes_at, 2 * hour_ms),
    };
    for (const { look, kind } of anomaliesOf(looks, hours)) {
      const row = looks.find(one => one === look);
      found.push({
        kind,
        at: look.at.toISOString(),
        staff_no: row?.staff_no ?? null,
        name: row?.name == null ? null : { zh: row.name, en: row.name_en ?? row.name },
      });
    }
  }
  return { anomalies: found, reviews: await reviewsShown(ctx, input.hall_id), quarter: quarterOf(ctx) };
}

/** The quarter of a moment, such as `2026Q4`. */
const quarterOf = (ctx: Ctx): string => {
  const day = businessDay(ctx.now);
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

async function reviewsShown(ctx: Ctx, hall_id: number) {
  const rows = await ctx.tx.rows(reviewsOf, { hall_id });
  return rows.map(row => ({
    quarter: row.quarter,
    reviewed_at: row.reviewed_at.toISOString(),
    by: { zh: row.name, en: row.name_en },
    rights: (JSON.parse(row.rights) as unknown[]).length,
    note: row.note,
  }));
}

/** Why a review does not stand: who looked is one of those it is about, or the quarter was looked at already (PRIV-10). */
const whyNotReview = guarded('PRIV-10', (done: boolean): string | undefined =>
  done ? 'identity.reviewed_already' : undefined,
);

/** Once a quarter whoever answers for the data looks at everybody who may see it; the list as it stood is kept (PRIV-10). */
export async function reviewRights(ctx: Ctx, input: { hall_id: number; note: string }) {
  const { hall_id } = input;
  const quarter = quarterOf(ctx);
  const before = await ctx.tx.rows(reviewsOf, { hall_id });
  refuseIf(whyNotReview(before.some(one => one.quarter === quarter)));
  const rights = await ctx.tx.rows(rightsOf, { hall_id });
  const id = ctx.newId();
  await ctx.tx.run(insertReview, {
    ...{ hall_id, id, quarter, note: input.note },
    reviewed_by: ctx.actor.id,
    at: ctx.now,
    rights: JSON.stringify(rights),
  });
  await record(ctx, 'identity.rights_reviewed', {
    hall_id,
    subject_id: id,
    facts: { quarter, rights: rights.length },
  });
  return { quarter, rights: rights.length };
}

/** Who may see personal data in a hall, by name and post: what a review looks at. */
export async function rightsShown(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(rightsOf, input);
  return {
    rights: rows.map(row => ({
      staff_no: row.staff_no,
      name: { zh: row.name, en: row.name_en },
      role: row.role,
    })),
  };
}
