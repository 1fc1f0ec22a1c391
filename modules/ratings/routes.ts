import { type Served, serve } from '../../kit/http/serve.ts';
import * as even_wire from './even_wire.ts';
import { evenness, talkAboutEvenness } from './evenness.ts';
import { lowRatings, myRatings, ratingFigures } from './figures.ts';
import { customerScreen, inviteRating, rateVisit } from './giving.ts';
import * as wire from './wire.ts';

/** Asking, rating, and who sees what came of it. */
export const routes: Served[] = [
  serve(wire.invite, inviteRating, { per_minute: 120 }),
  serve(wire.rate, rateVisit, { per_minute: 60 }),
  serve(wire.screen, customerScreen),
  serve(wire.low, lowRatings),
  serve(wire.figures, ratingFigures),
  serve(wire.mine, myRatings),
  serve(even_wire.even, evenness),
  serve(even_wire.talk, talkAboutEvenness),
];
