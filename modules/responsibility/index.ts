/** Responsibility for safety: a chain of letters from each person to the organisation, signed by both sides each year. */
import './exporting.ts';
import './kept.ts';

export { letter } from './letter.ts';
export { grants } from './may.ts';
export { approversOf, lettersStanding } from './reading.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
