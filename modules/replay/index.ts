/** Playing a recorded day: its file, its visitors, the driver, the laws it is checked by. */

export { HallCaller } from './caller.ts';
export { castDay, seed_default, shift_default_s } from './casting.ts';
export { type LineFault, readDay } from './day_file.ts';
export { knownDay } from './days.ts';
export { type Played, playDay } from './driver.ts';
export { type DayFigures, figuresOf } from './figures.ts';
export { type Finding, findingsOf } from './invariants.ts';
export { grants } from './may.ts';
export { startPlayer } from './player.ts';
export { routes } from './routes.ts';
export { run } from './run.ts';
export { refusals } from './words.ts';
