import { type Served, serve } from '../../kit/http/serve.ts';
import { draftTariff, pressTariff } from './changing.ts';
import { publishedIn } from './published.ts';
import { answerReading, readingsShown } from './surveying.ts';
import { pricesShown, tariffsShown } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.prices, pricesShown),
  serve(wire.published, publishedIn, { per_minute: 60 }),
  serve(wire.tariffs, tariffsShown),
  serve(wire.draft, draftTariff),
  serve(wire.press, pressTariff),
  serve(wire.answerReading, answerReading, { per_minute: 10 }),
  serve(wire.readings, readingsShown),
];
