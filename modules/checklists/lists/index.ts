import { asked } from '../items.ts';
import type { Checklist } from '../list.ts';
import { acceptance } from './acceptance.ts';
import { appearance } from './appearance.ts';
import { closing } from './closing.ts';
import { dusk } from './dusk.ts';
import { fire } from './fire.ts';
import { fire_month } from './fire_month.ts';
import { five_s } from './five_s.ts';
import { guide } from './guide.ts';
import { night } from './night.ts';
import { opening } from './opening.ts';
import { patrol } from './patrol.ts';
import { peers } from './peers.ts';
import { place } from './place.ts';
import { self_check } from './self_check.ts';
import { service } from './service.ts';
import { signs } from './signs.ts';

/** Every list of the house. */
export const lists: ReadonlyMap<string, Checklist> = new Map(
  [
    ...[opening, patrol, fire, service, appearance, guide, dusk, closing, place, signs, acceptance],
    ...[self_check, fire_month, five_s, night, peers],
  ].map(list => [list.code, asked(list)]),
);

/** The clauses with an item on a list. */
export const rowsOf = (list: Checklist): string[] => [...new Set(list.items.flatMap(item => item.rows))];
