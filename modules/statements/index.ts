/** Statements: what payment systems and the bank say of a day, set beside our books; what does not agree ages. */
import './kept.ts';
import './laws.ts';

export { grants } from './may.ts';
export { routes } from './routes.ts';
export { item } from './statement.ts';
export { refusals } from './words.ts';
