/** Bills: the last months of a number, line by line, to its holder alone; a sample of them rechecked. */
import './kept.ts';

export { grants } from './may.ts';
export { recheck } from './recheck.ts';
export { routes } from './routes.ts';
export { billsView } from './showing.ts';
export { refusals } from './words.ts';
