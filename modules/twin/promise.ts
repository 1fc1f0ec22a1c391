import { type Instant, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { perDatabase } from '../../kit/remembered.ts';
import { type Foreseen, promiseBy } from '../queue/index.ts';
import { forecast, right_now, seedOf } from './forecast.ts';
import { widened } from './honest.ts';
import { visitOf } from './learn.ts';
import { promise_runs } from './predictors.ts';
import { sceneOf } from './snapshot.ts';

interface Kept {
  at: Instant;
  wall_ms: number;
  key: string;
  foreseen: Foreseen;
}

/** How long one look serves, in seconds of hall time: a ticket must stay cheap to take. */
const keep_s = 30;
const keep_wall_ms = 60_000;

/** The last look at each hall, in this process alone: another process looks for itself. */
const kept = perDatabase(() => new Map<number, Kept>());

/** What the twin foresees for a new ticket of each class; `key` names the open counters, so that a change is seen at once. */
async function foresee(ctx: Ctx, hall_id: number, key: string): Promise<Foreseen | undefined> {
  const before = kept(ctx.tx).get(hall_id);
  const fresh =
    before !== undefined &&
    before.key === key &&
    Math.abs(ctx.now.getTime() - before.at.getTime()) < keep_s * second_ms &&
    wallMs() - before.wall_ms < keep_wall_ms;
  if (fresh) return before.foreseen;
  const scene = await sceneOf(ctx, hall_id);
  const of = forecast(scene, promise_runs, seedOf(hall_id, ctx.now.getTime()), right_now);
  const waiting = new Map<string, number>();
  for (const one of scene.waiting) waiting.set(one.class, (waiting.get(one.class) ?? 0) + 1);
  const mean_s = visitOf(scene.learned, null).mean_s;
  const foreseen: Foreseen = {
    waiting,
    classes: new Map(
      of.classes.flatMap(one => {
        if (one.now === null) return [];
        const counters = scene.counters.filter(seat => seat.classes.includes(one.class)).length;
        return [[one.class, { ...widened(one.now, scene.widths), each_s: mean_s / Math.max(counters, 1) }]];
      }),
    ),
  };
  kept(ctx.tx).set(hall_id, { at: ctx.now, wall_ms: wallMs(), key, foreseen });
  return foreseen;
}

// QUE-02: the best of three predictors (docs/predictors.md) makes the promises; without it the simple one does.
promiseBy(guarded('QUE-02', foresee));
