/** Submissions: what is asked of those above and told to them, what must be told at once, and what an act is allowed by. */
import './exporting.ts';
import './kept.ts';

export { authority, spendAuthority } from './authority.ts';
export { type Matter, must_report } from './matter.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { submission } from './submission.ts';
export { dismissMust, openMustReport, reportOfIncident, tellMust, writeMust } from './telling.ts';
export { refusals } from './words.ts';
