import type { z } from 'zod';
import type { Callable, Given } from '../../../kit/ui/call.ts';
import type * as wire from '../wire.ts';

/** What the page asks for: the list, one line of it, one project whole. */
export type Projects = z.output<typeof wire.projects.answer>;
export type Line = Projects['projects'][number];
export type Project = z.output<typeof wire.oneProject.answer>;
export type Task = Project['task_list'][number];

/** How a step is taken from the page: true when it was done. */
export type Do = <E extends Callable>(endpoint: E, input: Given<E>) => Promise<boolean>;
