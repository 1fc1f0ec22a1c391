/** Suggestions and the opinion book: received from anybody, read daily, replied to in time, adopted or turned down with a reason. */
import './exporting.ts';
import './improved.ts';
import './kept.ts';
import './owned.ts';
import './telling.ts';

export { gathering } from './gathering.ts';
export { grants } from './may.ts';
export { opinion, opinionNo } from './opinion.ts';
export { enterOpinion } from './receiving.ts';
export { routes } from './routes.ts';
export { opinionsStanding } from './store.ts';
export { refusals } from './words.ts';
