/** Ratings: what customers say of a visit, given by them alone. */
import './evidence.ts';
import './kept.ts';

export { raterOf } from './giving.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
