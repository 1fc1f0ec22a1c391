import { addDays, businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Tx } from '../../kit/db.ts';
import { findType, sizeOf, types } from '../orders/index.ts';
import { minutesOf, noteSizesThatDiffer, sizesNoted } from './store.ts';

/** Notes what each business asks of its customer, where this version of the software asks other things than the last (SVC-25). */
export async function noteSizes(tx: Tx, now: Instant): Promise<void> {
  const all = types.map(type => ({ ...sizeOf(type), code: type.code, edition: type.sheet_version }));
  await tx.run(noteSizesThatDiffer, {
    now,
    businesses: all.map(one => one.code),
    steps: all.map(one => one.steps),
    fields: all.map(one => one.fields),
    points: all.map(one => one.points),
    editions: all.map(one => one.edition),
  });
}

/** The size of a business as it is now, by one of its measures. */
export function sizeNow(business: string | null, measure: 'steps' | 'fields'): number | null {
  const type = business === null ? undefined : findType(business);
  return type === undefined ? null : sizeOf(type)[measure];
}

/** The middle of the minutes that visits with a business took in a hall over a span of days; null when it was not done. */
export async function minutesIn(
  ctx: Ctx,
  hall_id: number,
  business: string | null,
  days: { from: string; until: string },
): Promise<number | null> {
  const rows = await ctx.tx.rows(minutesOf, { hall_id, ...days });
  const found = rows.find(one => one.business === business)?.minutes;
  return found === undefined ? null : rounded(found);
}

const rounded = (minutes: number): number => Math.round(minutes * 10) / 10;

/** Days over which the minutes of a business are told: long enough to be no accident. */
const told_days = 28;

/** Every business with its size, what it was before the last change, and, of one hall, how long its visits take. */
export async function sizesShown(ctx: Ctx, hall_id: number | null) {
  const noted = await ctx.tx.rows(sizesNoted, {});
  const until = addDays(businessDay(ctx.now), 1);
  const days = { from: addDays(until, -told_days), until };
  const took = hall_id === null ? [] : await ctx.tx.rows(minutesOf, { hall_id, ...days });
  const by = new Map(took.map(one => [one.business, one]));
  return types.map(type => {
    const [now, former] = noted.filter(one => one.business === type.code);
    const size = sizeOf(type);
    const time = by.get(type.code);
    return {
      ...{ business: type.code, say: type.say, ...size, since: now?.since.toISOString() ?? null },
      former: former === undefined ? null : { steps: former.steps, fields: former.fields },
      ...{ orders: time?.orders ?? 0, minutes: time === undefined ? null : rounded(time.minutes) },
    };
  });
}
