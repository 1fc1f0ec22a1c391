import { type Served, serve } from '../../kit/http/serve.ts';
import { answerRinging, keepPhoneLine, noteCall, ringHall } from './ringing.ts';
import { pressCall, showNumber } from './talking.ts';
import { callsShown, lineShown } from './views.ts';
import * as wire from './wire.ts';

/** The hall's telephone. */
export const routes: readonly Served[] = [
  serve(wire.readCalls, callsShown),
  serve(wire.readLine, lineShown),
  serve(wire.keepLine, keepPhoneLine),
  serve(wire.ring, ringHall),
  serve(wire.note, noteCall),
  serve(wire.answer, answerRinging),
  serve(wire.press, pressCall),
  // A number in clear: kept under no key.
  serve(wire.showNumber, showNumber, { secret: true }),
];
