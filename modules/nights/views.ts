import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { refusalWords } from '../../kit/refusal.ts';
import { staffIn } from '../people/index.ts';
import { beforeNight, watchersOn } from './keeping.ts';
import { whyNotBegin } from './night.ts';
import { nightsOf } from './store.ts';

/** So many nights back, and so many ahead. */
const nights_back = 30;
const nights_ahead = 7;

/** The nights of a hall: who watches the next ones, how it stands before tonight, how the last ones were taken over (ORG-12). */
export async function nightsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const { of, day, hall, down } = await beforeNight(ctx, hall_id);
  const why = whyNotBegin(of);
  const rows = await ctx.tx.rows(nightsOf, { hall_id, most: nights_back });
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  const ahead = [];
  for (let n = 0; n < nights_ahead; n += 1) {
    const on = addDays(businessDay(ctx.now), n);
    const watchers = await watchersOn(ctx, hall_id, on);
    ahead.push({
      day: on,
      watchers: watchers.map(one => ({ id: one.person_id, name: { zh: one.name, en: one.name_en } })),
    });
  }
  return {
    ...{ round_the_clock: hall.round_the_clock, day, least: of.least, from: hall.closes, until: hall.opens },
    ...{ terminals: of.terminals, terminals_down: down, list_in: of.critical_fails !== null },
    ...{ critical_fails: of.critical_fails ?? 0, begun: rows.some(one => one.day === day), ahead },
    why: why === undefined ? null : (refusalWords(why)?.say ?? null),
    nights: rows.map(one => ({
      ...{ id: one.id, day: one.day, state: one.state, watchers: one.watchers, terminals: one.terminals },
      ...{ terminals_down: one.terminals_down, begun_at: one.begun_at.toISOString() },
      ...{ ended_at: one.ended_at?.toISOString() ?? null, by: { zh: one.zh, en: one.en } },
    })),
    staff: staff.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
    may: { name: ctx.may('nights.name', hall_id), begin: ctx.may('nights.begin', hall_id) },
  };
}
