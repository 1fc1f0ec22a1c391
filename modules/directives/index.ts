/** Directives: what a branch asks of many halls at once, done in each as a rectification and seen as one. */
export { directive } from './directive.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { type Asked, askHalls } from './setting.ts';
export { managedHalls, statesOf } from './store.ts';
export { refusals } from './words.ts';
