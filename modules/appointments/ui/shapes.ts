import type { z } from 'zod';
import type * as wire from '../house_wire.ts';

export type HouseCalls = z.output<typeof wire.houseCalls.answer>;
export type HouseCall = HouseCalls['calls'][number];
