import { type Served, serve } from '../../kit/http/serve.ts';
import { noteCall, showNumber } from './calling.ts';
import { resolveNotice } from './sending.ts';
import { setSimulator } from './simulator.ts';
import { failed, noticesOf, noticeView, phoneView } from './views.ts';
import * as wire from './wire.ts';

/** What was told, what did not arrive, the call that takes its place; the gateway's report and its simulator. */
export const routes: readonly Served[] = [
  serve(wire.readNotices, noticesOf),
  serve(wire.failedNotices, failed),
  serve(wire.readNotice, noticeView),
  serve(wire.showNumber, showNumber, { secret: true }),
  serve(wire.noteCall, noteCall),
  serve(wire.reportNotice, resolveNotice),
  serve(wire.setSimulator, setSimulator),
  serve(wire.simulatedPhone, phoneView),
];
