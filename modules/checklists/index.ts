/** Checklists: lists as data, sheets that keep a copy of the list they were filled from. */
export { checkRun, openingResult, startRun, submitRun, answerItem, runOf, type RunRow } from './actions.ts';
export { type Checklist, type CheckItem, criticalFails, whyNotSubmit } from './list.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
