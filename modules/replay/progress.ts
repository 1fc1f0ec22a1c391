import { addDays, businessDay, type Instant, onDay, secondOfDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { clockOf } from '../../kit/hall_time.ts';
import type { Words } from '../../kit/words.ts';
import { findDay, hallOf } from '../halls/index.ts';
import { comingTo, known_days, one_in } from './days.ts';
import type { RunRow } from './run.ts';
import {
  countersNow,
  lastRun,
  leftUncalled,
  newestCall,
  replayHallNames,
  ticketsOfDay,
  whatHappened,
} from './store.ts';
import type { Progress } from './wire.ts';

const slot_s = 300;

/** The steps of a hall's day, when each is due (seconds from opening or closing), and the event that says it is done. */
const day_steps: readonly { what: string; from: 'opens' | 'closes'; plus_s: number; say: Words }[] = [
  { what: 'halls.day.unlock', from: 'opens', plus_s: -2700, say: { zh: '双人开门', en: 'Two keys' } },
  { what: 'checklists.run.submit', from: 'opens', plus_s: -1800, say: { zh: '开门检查', en: 'Checks' } },
  { what: 'halls.day.open', from: 'opens', plus_s: 0, say: { zh: '开门叫号', en: 'Doors open' } },
  {
    what: 'halls.last_ticket_soon',
    from: 'closes',
    plus_s: -1800,
    say: { zh: '末号预告', en: 'Last tickets' },
  },
  { what: 'halls.day.close_line', from: 'closes', plus_s: 0, say: { zh: '停止取号', en: 'Line closed' } },
  { what: 'halls.day.settle', from: 'closes', plus_s: 2400, say: { zh: '日清', en: 'Settling' } },
];
/** A step is late when it is done more than two minutes after it was due. */
const grace_s = 120;

/** A run as whoever watches sees it. */
export const runShown = (row: RunRow) => ({
  id: row.id,
  state: row.state,
  file: row.file,
  speed: row.speed,
  clerks: row.clerks,
  refused: row.refused,
  staging: row.until_s !== null,
});

interface Span {
  from_s: number;
  until_s: number;
}

/** How many waited, every five minutes from opening to now. */
export function curveOf(waits: readonly Span[], from_s: number, until_s: number) {
  const curve: { at_s: number; waiting: number }[] = [];
  for (let at_s = from_s; at_s <= until_s; at_s += slot_s)
    curve.push({ at_s, waiting: waits.filter(one => one.from_s <= at_s && one.until_s > at_s).length });
  return curve;
}

const secondsOf = (day: string) => {
  const midnight_ms = onDay(day, '00:00').getTime();
  return (of: Instant): number => Math.floor((of.getTime() - midnight_ms) / 1000);
};

/** How far the day of a hall has come: what the start page draws. */
export async function progressOf(ctx: Ctx, input: { hall_id: number }): Promise<Progress> {
  const { hall_id } = input;
  const hall = await hallOf(ctx, hall_id);
  const today = businessDay(ctx.now);
  const of = await ctx.tx.maybe(findDay, { hall_id, day: today });
  const run = await ctx.tx.maybe(lastRun, { hall_id });
  const clock = await clockOf(ctx.tx, hall_id);
  const second = secondsOf(today);
  const now_s = secondOfDay(ctx.now);
  const hours = {
    opens_s: second(of?.opens_at ?? onDay(today, hall.opens)),
    closes_s: second(of?.closes_at ?? onDay(today, hall.closes)),
  };
  const line = await lineToday(ctx, hall_id, today, now_s);
  const halls = (await ctx.tx.rows(replayHallNames, {})).filter(row => one_in.get(row.id) === 1);
  return {
    hall: { id: hall_id, name: { zh: hall.name_zh, en: hall.name_en } },
    halls: halls.map(row => ({ id: row.id, name: { zh: row.name_zh, en: row.name_en } })),
    days: known_days.map(({ name, say, source }) => ({ name, say, source })),
    run: run === undefined ? null : runShown(run),
    ...{ day: today, state: of?.state ?? null, now: ctx.now.toISOString(), now_s },
    ...{ rate: clock?.rate ?? 1, ...hours },
    ...line.shown,
    to_come_s: toCome(run, now_s, hours.closes_s),
    counters: await ctx.tx.rows(countersNow, { hall_id }),
    newest_call: await newestShown(ctx, hall_id, today),
    steps: await stepsOf(ctx, hall_id, today, hours),
  };
}

/** The recorded arrivals that are still to be played: the recording's own, no forecast of ours. */
function toCome(run: RunRow | undefined, now_s: number, closes_s: number): number[] {
  if (run === undefined || (run.state !== 'playing' && run.state !== 'paused')) return [];
  return comingTo(run.hall_id, run.file)
    .map(one => one.arrival_s + run.shift_s)
    .filter(at_s => at_s > now_s && at_s < closes_s);
}

async function lineToday(ctx: Ctx, hall_id: number, today: string, now_s: number) {
  const second = secondsOf(today);
  const tickets = await ctx.tx.rows(ticketsOfDay, { hall_id, day: today });
  const left = new Map(
    (await ctx.tx.rows(leftUncalled, { hall_id, day: today })).map(row => [row.id, second(row.at)]),
  );
  const waits = tickets.map(one => ({
    from_s: second(one.taken_at),
    until_s: one.first_called_at === null ? (left.get(one.id) ?? now_s + 1) : second(one.first_called_at),
  }));
  const waiting = tickets.filter(one => one.state === 'issued');
  const longest = waiting.reduce<(typeof waiting)[number] | undefined>(
    (worst, one) => (worst === undefined || one.wait_from < worst.wait_from ? one : worst),
    undefined,
  );
  const first_s = waits[0]?.from_s ?? now_s;
  return {
    shown: {
      taken_s: waits.map(one => one.from_s),
      curve: curveOf(waits, first_s - (first_s % slot_s), now_s),
      waiting: waiting.length,
      done: tickets.filter(one => one.finished_at !== null).length,
      longest:
        longest === undefined
          ? null
          : {
              label: longest.label,
              waited_s: Math.max(0, now_s - second(longest.wait_from)),
              limit_s: longest.wait_limit_s,
            },
    },
  };
}

async function newestShown(ctx: Ctx, hall_id: number, day: string): Promise<Progress['newest_call']> {
  const call = await ctx.tx.maybe(newestCall, { hall_id, day });
  if (call === undefined) return null;
  const clerk = call.name === null ? null : { zh: call.name, en: call.name_en ?? call.name };
  return { label: call.label, counter_number: call.number, clerk, at: call.at.toISOString() };
}

async function stepsOf(
  ctx: Ctx,
  hall_id: number,
  today: string,
  hours: { opens_s: number; closes_s: number },
): Promise<Progress['steps']> {
  const second = secondsOf(today);
  const bounds = { from: onDay(today, '00:00'), until: onDay(addDays(today, 1), '00:00') };
  const happened = new Map(
    (await ctx.tx.rows(whatHappened, { hall_id, ...bounds })).map(row => [row.what, row.first_at]),
  );
  return day_steps.map(({ what, from, plus_s, say }) => {
    const at_s = (from === 'opens' ? hours.opens_s : hours.closes_s) + plus_s;
    const done = happened.get(what);
    const done_at_s = done === undefined ? null : second(done);
    const limit_s = what === 'halls.day.settle' ? 3 * 3600 : grace_s;
    return { at_s, say, done_at_s, late: done_at_s !== null && done_at_s > at_s + limit_s };
  });
}
