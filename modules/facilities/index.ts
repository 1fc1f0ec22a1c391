/** Facilities: the standard of a hall and its gaps, its zones, the sign of every counter and zone. */
export type { Equipment, ZoneKind } from './equipment.ts';
export { grants } from './may.ts';
export { publication } from './publication.ts';
export { routes } from './routes.ts';
export { printOf, sign } from './sign.ts';
export { zonesInUse } from './store.ts';
export { wifiShown } from './wifi.ts';
export { refusals } from './words.ts';
export { zone } from './zone.ts';
export { standardMet } from './zones.ts';
