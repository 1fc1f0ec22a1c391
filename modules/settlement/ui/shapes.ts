import type { z } from 'zod';
import type { Words } from '../../../kit/words.ts';
import { refusals as of_orders } from '../../orders/words.ts';
import { refusals as of_tills } from '../../tills/words.ts';
import type * as wire from '../wire.ts';
import { refusals as of_settlement } from '../words.ts';

/** A day as it is settled, one line of its match, a past day. */
export type Settlement = z.output<typeof wire.readSettlement.answer>;
export type SettleLine = Settlement['lines'][number];
export type PastDay = z.output<typeof wire.readDays.answer>['days'][number];

/** The states in which a day counts as settled. */
export const settled = ['approved', 'deposited', 'audited', 'questioned'];

const all: Record<string, { say: Words; then: Words }> = {
  ...named('settlement', of_settlement),
  ...named('tills', of_tills),
  ...named('orders', of_orders),
};

function named(module: string, table: Record<string, { say: Words; then: Words }>) {
  return Object.fromEntries(Object.entries(table).map(([code, words]) => [`${module}.${code}`, words]));
}

/** What blocks, in words: what is in the way, and what to do. */
export const blockWords = (code: string): { say: Words; then: Words } =>
  all[code] ?? { say: { zh: code, en: code }, then: { zh: '', en: '' } };

/** How many differences of the last count nobody has given a reason for. */
export const unexplained = (of: Settlement): number =>
  of.lines.filter(line => line.difference !== 0 && line.reason === null).length;
