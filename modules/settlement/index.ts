/** The four-way close of a day: books, cards, papers and money agree or are explained; approved by who held no till. */
import './depositing.ts';
import './exporting.ts';
import './kept.ts';
import './waiving.ts';

export { depositsBetween } from './deposit_store.ts';
export { moneyLaw } from './laws.ts';
export { grants } from './may.ts';
export { month } from './month.ts';
export { routes } from './routes.ts';
export { settled_states, settlement } from './settlement.ts';
export { findSettlement, unsettledOfHalls } from './store.ts';
export { refusals } from './words.ts';
