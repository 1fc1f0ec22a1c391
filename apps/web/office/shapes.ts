import type { z } from 'zod';
import type * as halls from '../../../modules/halls/wire.ts';
import type { pastDaySchema } from '../../../modules/history/wire.ts';
import type * as people from '../../../modules/people/wire.ts';
import type * as queue from '../../../modules/queue/wire.ts';
import type * as settle from '../../../modules/settlement/wire.ts';

export type { Settlement } from '../../../modules/settlement/ui/shapes.ts';
export type { ListedTill, TillsOfDay } from '../../../modules/tills/ui/office/shapes.ts';

export type Clocks = z.output<typeof settle.dueClocks.answer>;
export type Pairs = z.output<typeof people.pairs.answer>;
export type Opening = z.output<typeof halls.opening.answer>;
export type Duty = z.output<typeof halls.onDuty.answer>;
export type LineNow = z.output<typeof queue.line.answer>;
export type PastDay = z.output<typeof pastDaySchema>;
