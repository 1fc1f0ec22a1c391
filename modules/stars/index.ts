/** Stars: the yearly rating of halls, from scorecard, mystery visits and facilities. */
export { grants } from './may.ts';
export { rating } from './rating.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
