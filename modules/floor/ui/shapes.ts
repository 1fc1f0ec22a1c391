import type { z } from 'zod';
import type * as appointments from '../../appointments/wire.ts';
import type * as queue from '../../queue/wire.ts';
import type * as ratings from '../../ratings/wire.ts';
import type * as wire from '../wire.ts';

export type Line = z.output<typeof queue.line.answer>;
export type Counter = Line['counters'][number];
export type Waiting = Line['waiting'][number];
export type Ticket = Line['in_hand'][number];
export type FloorPicture = z.output<typeof wire.floor.answer>;
export type Alert = FloorPicture['alerts'][number];
export type Suggestion = NonNullable<FloorPicture['suggestion']>;
export type HourAhead = z.output<typeof wire.hourAhead.answer>;
export type ClassAhead = HourAhead['classes'][number];
export type Booking = z.output<typeof appointments.appointments.answer>[number];
export type Block = z.output<typeof appointments.blocks.answer>[number];
export type Low = z.output<typeof ratings.low.answer>['low'][number];
