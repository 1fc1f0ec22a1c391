/** Bills: the last months of a number, line by line, to its holder alone; a sample of them rechecked. */
import './kept.ts';
import './running.ts';
import './telling.ts';

export { difference } from './difference.ts';
export { grants } from './may.ts';
export { recheck } from './recheck.ts';
export { routes } from './routes.ts';
export { bill_run } from './run.ts';
export { billsView } from './showing.ts';
export { refusals } from './words.ts';
