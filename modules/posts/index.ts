/** Posts: position cards, who has read them, who is on duty, who stands in, who holds which key. */
import './evidence.ts';
import './keeping.ts';

export { cards } from './cards/index.ts';
export { safetyDuties } from './cards/safety.ts';
export { enterActs } from './grants.ts';
export { type KeyItem, key, key_items } from './key.ts';
export { grants } from './may.ts';
export { whyNotOnShift } from './reading.ts';
export { routes } from './routes.ts';
export { watchOn } from './store.ts';
export { type Vacancy, vacanciesOf } from './vacancy.ts';
export { watch } from './watch.ts';
export { endWatch, passWatch } from './watching.ts';
export { refusals } from './words.ts';
