import type { z } from 'zod';
import type * as keeping from '../keeping_wire.ts';
import type * as wire from '../wire.ts';

export type Offered = z.output<typeof wire.answers.answer>['answers'][number];
export type Phrase = z.output<typeof wire.answers.answer>['phrases'][number];
export type Mine = z.output<typeof wire.mine.answer>;
export type MyQuestion = NonNullable<Mine['week']>['questions'][number];
export type Base = z.output<typeof keeping.base.answer>;
export type Line = Base['articles'][number];
export type One = z.output<typeof keeping.oneArticle.answer>;
export type Version = One['versions'][number];
export type Report = One['reports'][number];
export type RatesIn = z.output<typeof keeping.ratesIn.answer>;
export type RatesBelow = z.output<typeof keeping.ratesBelow.answer>;
