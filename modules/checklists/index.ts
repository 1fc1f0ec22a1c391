/** Checklists: lists as data, sheets that keep a copy of the list they were filled from, rounds that fall due, what fails is mended. */
import './exporting.ts';
import './kept.ts';

export { type AboutHall, tellHalls, tellLines, tellSubjects } from './about.ts';
export { answerItem, closingFails, openingResult, resultOf, startRun, submitRun } from './actions.ts';
export { criticalFails, type Subject } from './list.ts';
export { acceptance } from './lists/acceptance.ts';
export { grants } from './may.ts';
export { mend } from './mend.ts';
export { openMends, progressOf } from './mend_store.ts';
export { type Found, followFails, handMend, openMend, ownPicture, pictureIn } from './mending.ts';
export { callRound, missRounds, roundsFor } from './rounds.ts';
export { routes } from './routes.ts';
export { checkRun } from './run.ts';
export { standingRounds } from './store.ts';
export { refusals } from './words.ts';
