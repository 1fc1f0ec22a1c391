/** The demonstration: an invented province, its people, its days. */
export { cast, demo_password } from './cast.ts';
export { dice } from './dice.ts';
export { halls as demoHalls } from './province.ts';
export { counterId, personId, seedDemo, setDemoClock } from './seed.ts';
