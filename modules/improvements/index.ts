/** Improvements: proposed by staff or by what customers say, taken up by somebody, measured before and after. */
import './voices.ts';

export { improvement, type Measure } from './improvement.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { noteSizes } from './sizes.ts';
export { proposeSuggested, whatBecameOf } from './suggested.ts';
export { refusals } from './words.ts';
