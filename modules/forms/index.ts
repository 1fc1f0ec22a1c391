/** Forms: the tools of daily management as data, and what a hall still does off the system. */
import './kept.ts';

export { holdForm } from './library.ts';
export { grants } from './may.ts';
export { off_system } from './off_system.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
