import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Posts = z.output<typeof wire.posts.answer>;
export type Post = Posts['posts'][number];
