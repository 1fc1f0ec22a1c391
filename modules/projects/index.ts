/** Projects: a new hall from its plan over budget, works and acceptance to its entry in the registry. */
export { grants } from './may.ts';
export { facilities, project, task, type Work, works } from './project.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
