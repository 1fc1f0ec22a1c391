import { type Served, serve } from '../../kit/http/serve.ts';
import { changeCode, writeLog } from './codes.ts';
import { bookShown, keysShown, logShown, sheetShown } from './views.ts';
import * as wire from './wire.ts';
import { closeHandover, giveItems, startHandover, withdrawHandover, writeHandover } from './writing.ts';

/** Shifts handed over, the log of the duty manager, keys and codes. */
export const routes: Served[] = [
  serve(wire.book, bookShown),
  serve(wire.sheet, sheetShown),
  serve(wire.start, startHandover),
  serve(wire.write, writeHandover),
  serve(wire.give, giveItems),
  serve(wire.withdraw, withdrawHandover),
  serve(wire.close, closeHandover),
  serve(wire.log, logShown),
  serve(wire.writeLog, writeLog),
  serve(wire.keys, keysShown),
  serve(wire.changeCode, changeCode),
];
