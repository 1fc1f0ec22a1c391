/** Evaluations: schemes as data, the figures of a period frozen, decided upon and carried out; the scorecard of a hall. */
export { daysOf, evaluation, formerOf, frozenOf, periodOf, scoreOf } from './evaluation.ts';
export { type Summed, tellFigures, valuesOf } from './figures.ts';
export { grants } from './may.ts';
export type { Values } from './metric.ts';
export { routes } from './routes.ts';
export { first_items, scheme } from './scheme.ts';
export { refusals } from './words.ts';
