import { type Served, serve } from '../../kit/http/serve.ts';
import { askCode, askSimulated, openBills } from './asking.ts';
import { pressDifference, pressRun } from './differing.ts';
import { linkedBills, sendLink } from './linking.ts';
import { pressOfProvince, pressProvinceRun } from './province.ts';
import { drawSample, rechecksView, signRecheck } from './rechecking.ts';
import { provinceRuns, runsOverHalls, runsView } from './run_views.ts';
import { printBills, showBills } from './showing.ts';
import { tellBills } from './telling.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.showBills, showBills),
  serve(wire.printBills, printBills),
  serve(wire.sendLink, sendLink, { per_minute: 10 }),
  serve(wire.linkedBills, linkedBills, { per_minute: 60, secret: true }),
  serve(wire.askCode, askCode),
  serve(wire.askSimulated, askSimulated),
  serve(wire.openBills, openBills, { secret: true }),
  serve(wire.readRuns, runsView),
  serve(wire.readRunsOverHalls, runsOverHalls),
  serve(wire.readProvinceRuns, provinceRuns),
  serve(wire.pressDifference, pressDifference),
  serve(wire.pressProvinceDifference, pressOfProvince),
  serve(wire.pressProvinceRun, pressProvinceRun),
  serve(wire.pressRun, pressRun),
  serve(wire.tellBills, tellBills),
  serve(wire.readRechecks, rechecksView),
  serve(wire.drawSample, drawSample),
  serve(wire.signRecheck, signRecheck),
];
