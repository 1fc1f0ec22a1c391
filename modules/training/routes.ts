import { parseInstant } from '../../kit/clock.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { hallShown, presenceShown } from './hall_views.ts';
import { beginTest, readUnit, renew, signPledge, submitTest } from './learning.ts';
import { certifyTrainer, enrol, markPractical, planSession, pressSeat, pressSession } from './teaching.ts';
import { attemptShown, courseShown, mineShown } from './views.ts';
import * as wire from './wire.ts';

/** What everybody learns and is tested in, and what those do who plan and teach. */
export const routes: readonly Served[] = [
  serve(wire.mine, mineShown),
  serve(wire.oneCourse, courseShown),
  serve(wire.attempt, attemptShown),
  serve(wire.read, readUnit),
  serve(wire.beginTest, beginTest),
  serve(wire.submit, submitTest),
  serve(wire.renewCourse, renew),
  serve(wire.pledge, signPledge),
  serve(wire.seat, pressSeat),
  serve(wire.hall, hallShown),
  serve(wire.presence, presenceShown),
  serve(wire.plan, (ctx, input) => planSession(ctx, { ...input, at: parseInstant(input.at) })),
  serve(wire.pressSession, pressSession),
  serve(wire.enrol, enrol),
  serve(wire.practical, markPractical),
  serve(wire.topic, certifyTrainer),
];
