import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Assets = z.output<typeof wire.assets.answer>;
export type Asset = Assets['assets'][number];
export type Repairs = z.output<typeof wire.repairs.answer>;
export type Repair = Repairs['repairs'][number];
export type Counts = z.output<typeof wire.counts.answer>;
export type Line = Counts['lines'][number];
export type Case = Counts['cases'][number];
export type Care = z.output<typeof wire.care.answer>;
export type Loan = Care['loans'][number];
export type Aid = Care['aid'][number];
