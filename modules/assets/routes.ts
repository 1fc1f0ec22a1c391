import { type Served, serve } from '../../kit/http/serve.ts';
import { enterAsset, placeAsset, planAsset, releaseVersion, updateAsset } from './acts.ts';
import { careIn, endLoan, lend, stockAid, takeOutAid } from './caring.ts';
import { countLine, startCount, submitCount } from './counting.ts';
import { decideSmart, smartShown } from './recognising.ts';
import { acceptRepair, checkRepair, fixRepair, reportRepair } from './repairing.ts';
import { safetyRepairsShown } from './safety_views.ts';
import { assetsIn, countsIn, repairsIn } from './views.ts';
import * as wire from './wire.ts';

/** Everything about what a hall works with. */
export const routes: Served[] = [
  serve(wire.assets, assetsIn),
  serve(wire.enterAsset, enterAsset),
  serve(wire.placeAsset, placeAsset),
  serve(wire.planAsset, planAsset),
  serve(wire.updateAsset, updateAsset),
  serve(wire.releaseVersion, releaseVersion),
  serve(wire.smart, smartShown),
  serve(wire.decideSmart, decideSmart),
  serve(wire.counts, countsIn),
  serve(wire.startCount, startCount),
  serve(wire.countLine, countLine),
  serve(wire.submitCount, submitCount),
  serve(wire.repairs, repairsIn),
  serve(wire.safetyRepairs, ctx => safetyRepairsShown(ctx)),
  serve(wire.reportRepair, reportRepair),
  serve(wire.acceptRepair, acceptRepair),
  serve(wire.fixRepair, fixRepair),
  serve(wire.checkRepair, checkRepair),
  serve(wire.care, careIn),
  serve(wire.lend, lend),
  serve(wire.endLoan, endLoan),
  serve(wire.stockAid, stockAid),
  serve(wire.takeOutAid, takeOutAid),
];
