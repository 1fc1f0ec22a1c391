/** Halls: the registry, the day of a hall from the keys to the close. */
import './hours.ts';
import './rounds.ts';
import './subjects.ts';

export {
  type DayGuard,
  followDay,
  guardDay,
  hallOf,
  moveDay,
  openHall,
  prepareDay,
  todayHeld,
} from './actions.ts';
export { day, takes_tickets, whyNotOpen } from './day.ts';
export { hoursChange } from './hours_change.ts';
export { hoursShown } from './hours_changing.ts';
export { grants } from './may.ts';
export { foundGroup, tellCounters } from './organising.ts';
export { holdsOn, paper, whyNotPermitted } from './paper.ts';
export { papersOf } from './paper_store.ts';
export { acceptHall, positioningOn, refuseUnpermitted } from './papers.ts';
export { enterHall, markSmart, setStar } from './registering.ts';
export { HallRegistry } from './registry.ts';
export { allUnits } from './registry_store.ts';
export { routes } from './routes.ts';
export { metresBetween, type Spot, spotOf } from './spot.ts';
export {
  allHalls,
  type DayRow,
  dutyBetween,
  findDay,
  type HallRow,
  holdDay,
  onDuty,
  putOnList,
  takeOffList,
} from './store.ts';
export { refusals } from './words.ts';
export { workdaysAfter } from './workdays.ts';
