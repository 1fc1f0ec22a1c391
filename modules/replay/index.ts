/** Playing a recorded day: its file, its visitors, the driver, the laws it is checked by. */

export { type Answered, type Caller, HallCaller, type Self } from './caller.ts';
export { castDay, seed_default, shift_default_s } from './casting.ts';
export { type Seat, signOn } from './clerks.ts';
export { type LineFault, readDay } from './day_file.ts';
export { knownDay } from './days.ts';
export { type Played, playDay } from './driver.ts';
export { type DayFigures, figuresOf } from './figures.ts';
export { strangerOf, wake } from './guests.ts';
export { type Finding, findingsOf } from './invariants.ts';
export { grants } from './may.ts';
export type { Paced } from './pace.ts';
export { startPlayer } from './player.ts';
export { routes } from './routes.ts';
export { run } from './run.ts';
export { inHall, note, type RunPlan, type Stage, soon } from './stage.ts';
export { standStill } from './standing.ts';
export { refusals } from './words.ts';
