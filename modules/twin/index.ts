/** The twin: the line run forward, for promises on new tickets, the next hour, and what a change would do. */
import './promise.ts';

export { startLearning } from './ahead.ts';
export {
  atOnePace,
  type Effect,
  effectOf,
  forecast,
  play,
  seedOf,
  type WhatIf,
  whole_hour,
} from './forecast.ts';
export { sceneOf } from './snapshot.ts';
