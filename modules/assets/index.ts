/** Assets: what a hall works with, from its purchase to its scrapping; who keeps it, what is counted, what is mended. */
import './exporting.ts';
import './judging.ts';
import './looking.ts';

export { type AssetKind, asset, asset_kinds } from './asset.ts';
export { aidItem, loan } from './care.ts';
export { assetCase, assetCount } from './count.ts';
export { grants } from './may.ts';
export { repair } from './repair.ts';
export { devicesOf, lateRepairs, repairsStanding } from './repair_store.ts';
export { reportRepair } from './repairing.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
