import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type UnitGoals = z.output<typeof wire.unitGoals.answer>;
export type HallGoals = z.output<typeof wire.hallGoals.answer>;
export type Plans = z.output<typeof wire.plans.answer>;
export type Plan = Plans['plans'][number];
export type Below = UnitGoals['below'][number];
