/** The twin: the line run forward, for promises on new tickets, the next hour, and what a change would do. */
import './promise.ts';

export { startLearning } from './ahead.ts';
export {
  type Effect,
  effectOf,
  forecast,
  seedOf,
  type WhatIf,
} from './forecast.ts';
export { sceneOf } from './snapshot.ts';
