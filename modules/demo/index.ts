/** The demonstration: an invented province, its people, its days. */
export { cast } from './cast.ts';
export { seedChange } from './changing.ts';
export { billedMonths, demoDocumentEnd, demoNumber, memberNumber } from './customers.ts';
export { dice } from './dice.ts';
export { counterId, personId } from './ids.ts';
export { halls as demoHalls, units as demoUnits } from './province.ts';
export { putDuty, rosterOn } from './roster.ts';
export { seedDemo } from './seed.ts';
