import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** What the pages ask for, and the pieces of it. */
export type Mine = z.output<typeof wire.mine.answer>;
export type MyCourse = Mine['courses'][number];
export type MySeat = Mine['seats'][number];
export type OneCourse = z.output<typeof wire.oneCourse.answer>;
export type Attempt = z.output<typeof wire.attempt.answer>;
export type HallTraining = z.output<typeof wire.hall.answer>;
export type Lesson = z.output<typeof wire.sessionSchema>;
export type Presence = z.output<typeof wire.presence.answer>;
