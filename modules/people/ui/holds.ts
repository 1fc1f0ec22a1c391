import type { Role } from '../roles.ts';
import type { Who } from '../wire.ts';

/** Whether somebody holds one of some posts: for what a screen offers; the server decides anew at every act. */
export const holds = (who: Pick<Who, 'roles'>, ...posts: readonly Role[]): boolean =>
  who.roles.some(one => posts.some(post => post === one.role));
