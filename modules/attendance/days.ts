import { addDays, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import { awayBetween } from '../counters/index.ts';
import { dutyBetween } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { shiftOf } from './clocking.ts';
import { awayTooLong, type Judged, judged } from './stay.ts';
import { staysBetween } from './store.ts';

/** One day of one person, judged. */
export interface DayOf extends Judged {
  day: string;
  person_id: Id;
  name: Words;
  post: string | null;
  starts: string | null;
  ends: string | null;
  away_minutes: number;
  away_times: number;
  away_over: boolean;
  corrections: { reason: string; witness: Words | null }[];
}

/** Rows put together under a key, in their order. */
export function grouped<One>(rows: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const one of rows) {
    const key = keyOf(one);
    const there = found.get(key);
    if (there === undefined) found.set(key, [one]);
    else there.push(one);
  }
  return found;
}

const earlier = (a: Instant, b: Instant): Instant => (a.getTime() < b.getTime() ? a : b);

/** Everybody on the list or in the hall on some days, with what each day comes to: three readings, whatever the span. */
export async function daysBetween(
  ctx: Ctx,
  of: { hall_id: number; from: string; until: string },
): Promise<DayOf[]> {
  const { hall_id, from, until } = of;
  const bounds = {
    now: ctx.now,
    grace: await normValue(ctx, hall_id, 'attendance_late_after'),
    absent_after: await normValue(ctx, hall_id, 'attendance_absent_after'),
  };
  const most = await normValue(ctx, hall_id, 'away_per_day_max');
  const listed = await ctx.tx.rows(dutyBetween, { hall_id, from, until });
  const stays = await ctx.tx.rows(staysBetween, { hall_id, from, until });
  const end = earlier(onDay(addDays(until, 1), '00:00'), ctx.now);
  const away = await ctx.tx.rows(awayBetween, { hall_id, from: onDay(from, '00:00'), until: end });
  const names = new Map<Id, Words>([
    ...(await ctx.tx.rows(staffIn, { hall_id })).map(
      one => [one.id, { zh: one.name, en: one.name_en }] as [Id, Words],
    ),
    ...listed.map(one => [one.person_id, { zh: one.name, en: one.name_en }] as [Id, Words]),
  ]);
  const key = (day: string, person_id: Id) => `${day} ${person_id}`;
  const shifts = new Map(listed.map(one => [key(one.day, one.person_id), one]));
  const gone = new Map(away.map(one => [key(one.day, one.person_id), one]));
  const by = grouped(stays, one => key(one.day, one.person_id));
  return [...new Set([...shifts.keys(), ...by.keys()])].toSorted().map(at => {
    const [day = '', person_id = ''] = at.split(' ');
    const shift = shifts.get(at);
    const own = by.get(at) ?? [];
    const left = gone.get(at);
    return {
      ...{ day, person_id, name: names.get(person_id) ?? { zh: '外厅', en: 'elsewhere' } },
      ...{ post: shift?.post ?? null, starts: shift?.starts ?? null, ends: shift?.ends ?? null },
      ...judged(shift === undefined ? undefined : shiftOf(shift), own, bounds),
      ...{ away_minutes: left?.minutes ?? 0, away_times: left?.times ?? 0 },
      away_over: awayTooLong(left?.minutes ?? 0, most),
      corrections: own.flatMap(one =>
        one.source === 'correction'
          ? [
              {
                reason: one.reason ?? '',
                witness:
                  one.witness_zh === null
                    ? null
                    : { zh: one.witness_zh, en: one.witness_en ?? one.witness_zh },
              },
            ]
          : [],
      ),
    };
  });
}
