/** Compensations: what was charged too much comes back twice; a broken promise is made good. */
import './kept.ts';

export { amendsAgreed, amendsForgone, amendsState, offerAmends } from './amends.ts';
export { compensation } from './compensation.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { paidOfDay } from './store.ts';
export { refusals } from './words.ts';
