/** Shredding: waste paper locked away, listed, shredded in time before two pairs of eyes. */
import './kept.ts';

export { shred_lot } from './lot.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
