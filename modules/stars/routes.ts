import { type Served, serve } from '../../kit/http/serve.ts';
import { decideRating, proposeRating, ratingsShown } from './rate.ts';
import * as wire from './wire.ts';

/** Star ratings: proposed by the branch, decided above. */
export const routes: Served[] = [
  serve(wire.ratings, ctx => ratingsShown(ctx)),
  serve(wire.propose, proposeRating),
  serve(wire.decide, decideRating),
];
