/** The demonstration's past: thirty days of the story hall lived through by the engine, daily figures of the others. */
import './kept.ts';

export { keepPast } from './keeping.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { waitsInSummary, withSummaries } from './views.ts';
