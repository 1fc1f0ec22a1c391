import { type Served, serve } from '../../kit/http/serve.ts';
import { amendPlace, enterPlace } from './placing.ts';
import { mapOf, reachShown } from './views.ts';
import * as wire from './wire.ts';

/** Where halls stand and people live. */
export const routes: Served[] = [
  serve(wire.hallMap, ctx => mapOf(ctx), { per_minute: 60 }),
  serve(wire.reach, ctx => reachShown(ctx)),
  serve(wire.enterPlace, enterPlace),
  serve(wire.amendPlace, amendPlace),
];
