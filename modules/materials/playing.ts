import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Evidence, evidence } from '../norms/index.ts';
import { isOnAir } from './material.ts';
import * as store from './play_store.ts';

/** How many days the play log shows. */
const log_days = 14;

/** What the screens of a hall play: approved, placed and within its days; nothing else, whatever the hour (FAC-19). */
export async function playlistOf(ctx: Ctx, input: { hall_id: number }) {
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.clipsOf, { ...input, since: today });
  return {
    clips: rows
      .filter(one => isOnAir(one, today))
      .map(one => ({
        ...{ id: one.id, valid_until: one.valid_until },
        title: { zh: one.title_zh, en: one.title_en },
        body: { zh: one.body_zh, en: one.body_en },
      })),
  };
}

interface Play {
  material_id: string;
  count: number;
  seconds: number;
}

/** A screen reports what it played: kept by clip, screen and day; what is off the list is not kept and said back. */
export async function notePlays(ctx: Ctx, input: { hall_id: number; plays: readonly Play[] }) {
  const { hall_id } = input;
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.clipsOf, { hall_id, since: today });
  const on_air = new Set(rows.filter(one => isOnAir(one, today)).map(one => one.id));
  const sums = new Map<string, { plays: number; seconds: number }>();
  for (const one of input.plays) {
    if (!on_air.has(one.material_id)) continue;
    const sum = sums.get(one.material_id) ?? { plays: 0, seconds: 0 };
    sums.set(one.material_id, { plays: sum.plays + one.count, seconds: sum.seconds + one.seconds });
  }
  if (sums.size > 0)
    await ctx.tx.run(store.addPlays, {
      ...{ hall_id, device_id: ctx.actor.id, day: today, at: ctx.now },
      ids: [...sums.keys()],
      plays: [...sums.values()].map(one => one.plays),
      seconds: [...sums.values()].map(one => one.seconds),
    });
  const stale = input.plays.map(one => one.material_id).filter(id => !on_air.has(id));
  return { kept: sums.size, stale: [...new Set(stale)] };
}

/** What was played on how many screens, how often and how long, in the last days. */
export async function playLogOf(ctx: Ctx, input: { hall_id: number }) {
  const today = businessDay(ctx.now);
  const since = addDays(today, 1 - log_days);
  const rows = await ctx.tx.rows(store.playLog, { ...input, since });
  return {
    days: log_days,
    clips: rows.map(one => ({
      ...{ id: one.id, title: { zh: one.title_zh, en: one.title_en }, state: one.state },
      ...{ valid_from: one.valid_from, valid_until: one.valid_until, on_air: isOnAir(one, today) },
      ...{ plays: one.plays, seconds: one.seconds, screens: one.screens },
      last_at: one.last_at?.toISOString() ?? null,
    })),
  };
}

// What the screens reported of a day is the evidence that new services were shown.
evidence('FAC-19', async (ctx, { hall_id, day }): Promise<Partial<Evidence>> => {
  const [sum] = await ctx.tx.rows(store.playsOn, { hall_id, day });
  return {
    figures: [
      {
        id: 'plays',
        say: { zh: '屏上播放', en: 'Played on the screens' },
        value: sum?.plays ?? 0,
        unit: { zh: '次', en: 'times' },
        as: 'count',
        tone: 'plain',
      },
      {
        id: 'minutes',
        say: { zh: '播放时长', en: 'Time on screen' },
        value: Math.round((sum?.seconds ?? 0) / 60),
        unit: { zh: '分', en: 'min' },
        as: 'count',
        tone: 'plain',
      },
    ],
  };
});
