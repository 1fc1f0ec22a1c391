/** The four-way close of a day: books, cards, papers and money agree or are explained; approved by who held no till. */
import './depositing.ts';
import './exporting.ts';
import './kept.ts';

export { depositsBetween } from './deposit_store.ts';
export { grants } from './may.ts';
export { month } from './month.ts';
export { routes } from './routes.ts';
export { settlement } from './settlement.ts';
export { refusals } from './words.ts';
