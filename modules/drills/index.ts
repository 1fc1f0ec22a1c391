/** Drills and talks on safety: planned for a year, held with everybody's own signature, looked back upon, closed by another. */
import './exporting.ts';
import './kept.ts';

export { drill } from './drill.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { drillFigures } from './views.ts';
export { refusals } from './words.ts';
