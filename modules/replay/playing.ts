import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { castDay, seed_default, shift_default_s } from './casting.ts';
import { requireReplayHall } from './clock.ts';
import { comingTo, knownDay } from './days.ts';
import { runShown } from './progress.ts';
import { type RunRow, run } from './run.ts';
import { findRun, liveRun } from './store.ts';

/** What whoever presses play asks for. */
export interface Asked {
  hall_id: number;
  day: string;
  speed: number;
  clerks?: number | undefined;
  seed?: number | undefined;
  /** Second of the day until which it goes flat out, before it falls back to real time. */
  until_s?: number | undefined;
}

/** Presses play: a run is written down, and a process that plays takes it up within a second. */
export async function play(ctx: Ctx, asked: Asked) {
  await requireReplayHall(ctx, asked.hall_id);
  if (knownDay(asked.day) === undefined) throw new Refusal('replay.unknown_day', { field: 'day' });
  const there = await ctx.tx.maybe(liveRun, { hall_id: asked.hall_id });
  refuseIf(there === undefined ? undefined : 'replay.playing_already');
  return runShown(await startRun(ctx, asked));
}

/** Writes a run down: who plays how many clerks is settled now. */
export async function startRun(ctx: Ctx, asked: Asked): Promise<RunRow> {
  const { hall_id } = asked;
  const seed = asked.seed ?? seed_default;
  const { plan } = castDay({
    url: '',
    hall_id,
    arrivals: comingTo(hall_id, asked.day),
    clerks: asked.clerks,
    seed,
  });
  const id = ctx.newId();
  await begin(
    ctx,
    run,
    {
      ...{ hall_id, id, file: asked.day, day: businessDay(ctx.now), speed: asked.speed },
      ...{ until_s: asked.until_s ?? null, clerks: plan.clerks.length, seed, shift_s: shift_default_s },
      started_at: ctx.wall_now,
    },
    'play',
    { facts: { file: asked.day, speed: asked.speed, clerks: plan.clerks.length, seed } },
  );
  const made = await ctx.tx.maybe(findRun, { hall_id, id });
  if (made === undefined) throw new Error('the run was not written');
  return made;
}

/** Pauses, goes on, changes the speed, stops. */
export async function steer(
  ctx: Ctx,
  input: { hall_id: number; verb: 'pause' | 'resume' | 'speed' | 'stop'; speed?: number | undefined },
) {
  await requireReplayHall(ctx, input.hall_id);
  const of = await ctx.tx.maybe(liveRun, { hall_id: input.hall_id });
  if (of === undefined) throw new Refusal('replay.not_playing');
  const speed = input.speed ?? of.speed;
  if (input.verb === 'pause') await move(ctx, run, of, 'pause');
  else if (input.verb === 'stop') await move(ctx, run, of, 'stop');
  else {
    const verb = of.state === 'paused' ? 'resume' : 'change_speed';
    await move(ctx, run, of, verb, { set: { speed, until_s: null }, facts: { speed } });
  }
  return runShown((await ctx.tx.maybe(findRun, { hall_id: of.hall_id, id: of.id })) ?? of);
}
