/** Handovers: a shift goes from one person to the next on one sheet, with what is open, keys, codes and the log of the duty manager. */
import './exporting.ts';
import './kept.ts';
import './signing.ts';

export { codeChange, handover } from './handover.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
