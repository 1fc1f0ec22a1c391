import { type Served, serve } from '../../kit/http/serve.ts';
import { bookOf, chainOf } from './book.ts';
import { beginDay, goTo, goToNextDay, setRate, stepped, stepTo } from './clock.ts';
import { play, steer } from './playing.ts';
import { progressOf } from './progress.ts';
import { recordOf } from './record.ts';
import * as wire from './wire.ts';

/** Clocks of the demonstration, the record of a day, playing a day, and the book as the start page shows it. */
export const routes: Served[] = [
  serve(wire.setClock, setRate, { before: goTo }),
  serve(wire.stepClock, stepped, { before: stepTo }),
  serve(wire.replayDay, beginDay, { before: goToNextDay }),
  serve(wire.record, recordOf),
  serve(wire.play, play, { per_minute: 60 }),
  serve(wire.steer, steer, { per_minute: 240 }),
  serve(wire.progress, progressOf, { per_minute: 1200 }),
  serve(wire.book, async () => bookOf(), { per_minute: 600 }),
  serve(wire.chain, chainOf, { per_minute: 1200 }),
];
