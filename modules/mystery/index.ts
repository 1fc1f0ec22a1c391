/** Mystery visits: planned in secret, made by strangers, scored twice, told without a name, appealed, mended, looked at again. */
export { mysteryMeans } from './figures.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { type Answers, bandOf, items, scoreOf } from './sheet.ts';
export { quarterOf, visit } from './visit.ts';
export { refusals } from './words.ts';
