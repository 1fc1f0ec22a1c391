/** Suggestions and the opinion book: received from anybody, read daily, replied to in time, adopted or turned down with a reason. */
import './exporting.ts';
import './improved.ts';
import './kept.ts';
import './telling.ts';

export { gathering } from './gathering.ts';
export { grants } from './may.ts';
export { opinion } from './opinion.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
