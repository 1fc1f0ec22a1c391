/** Checklists: lists as data, sheets that keep a copy of the list they were filled from. */
import './kept.ts';

export { answerItem, checkRun, openingResult, runOf, startRun, submitRun } from './actions.ts';
export { type CheckItem, type Checklist, criticalFails, whyNotSubmit } from './list.ts';
export { acceptance } from './lists/acceptance.ts';
export { mend } from './mend.ts';
export { openMends } from './mend_store.ts';
export { openMend, ownPicture } from './mending.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
