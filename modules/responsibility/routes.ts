import { type Served, serve } from '../../kit/http/serve.ts';
import { draftForHall, draftForUnit } from './drafting.ts';
import { chainOverHalls, chainShown, firstShown, myLetters } from './reading.ts';
import { pressLetter, pressLetterAbove } from './signing.ts';
import * as wire from './wire.ts';

/** The chain of letters: read in a hall, above it and by everybody for themselves; drafted, signed by both, ended. */
export const routes: readonly Served[] = [
  serve(wire.readChain, chainShown),
  serve(wire.readFirst, firstShown),
  serve(wire.readMine, ctx => myLetters(ctx)),
  serve(wire.readOverHalls, ctx => chainOverHalls(ctx)),
  serve(wire.draftHall, draftForHall),
  serve(wire.draftUnit, ctx => draftForUnit(ctx)),
  serve(wire.pressHall, pressLetter),
  serve(wire.pressAbove, pressLetterAbove),
];
