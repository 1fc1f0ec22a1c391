/** Counters (台): opened by certified clerks, paused with a reason, closed. */
export { closeCounter, counterOf, openCounter, pauseCounter, resumeCounter, whyNotMine } from './actions.ts';
export { type CounterRow, type CounterState, counter, type PauseReason, pause_reasons } from './counter.ts';
export { counterHoldingLine, counterOfClerk, countersOf, findCounter } from './store.ts';
export { refusals } from './words.ts';
