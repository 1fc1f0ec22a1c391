import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { lists } from './lists/index.ts';

const readers = new Set(
  [...lists.values()].filter(list => list.read_by !== undefined).map(list => list.code),
);

/** Whether the actor may read what was handed in on a list: of most whoever reads sheets at all (PRIN-03). */
export const mayRead = guarded(
  'PRIN-03',
  (ctx: Ctx, hall_id: number, list: string): boolean =>
    !readers.has(list) || ctx.may(`checklists.read.${list}`, hall_id),
  () => true,
);
