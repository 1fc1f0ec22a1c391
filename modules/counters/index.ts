/** Counters (台): opened by certified clerks, paused with a reason, closed. */
import './evidence.ts';
import './offering.ts';
import './subjects.ts';

export { closeCounter, counterOf, openCounter, pauseCounter, resumeCounter, whyNotMine } from './actions.ts';
export { type CounterRow, type CounterState, counter } from './counter.ts';
export { grants } from './may.ts';
export { type PauseReason, pause_reasons, pausedWhy } from './reasons.ts';
export { routes } from './routes.ts';
export {
  awayBetween,
  counterHoldingLine,
  counterOfClerk,
  countersOf,
  findCounter,
  holdCounter,
} from './store.ts';
export { refusals } from './words.ts';
