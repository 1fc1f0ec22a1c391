/** The demonstration: an invented province, its people, its days. */
export { cast } from './cast.ts';
export { demoNumber } from './customers.ts';
export { dice } from './dice.ts';
export { halls as demoHalls } from './province.ts';
export { counterId, seedDemo } from './seed.ts';
