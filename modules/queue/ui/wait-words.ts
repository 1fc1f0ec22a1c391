import { range } from '../../../kit/ui/format.ts';
import type { Words } from '../../../kit/words.ts';
import type { ClassWait, Wait } from './hall.ts';

/** A wait on the screen: a large figure with a small unit, or words in its place. */
export type SaidWait = { figure: string; unit: Words } | { words: Words };

const minutes: Words = { zh: '分钟', en: 'min' };
const minutesShort: Words = { zh: '分', en: 'min' };
const unknown: Words = { zh: '暂时说不准', en: 'Not known now' };
const walkIn: Words = { zh: '随到随办', en: 'Walk in' };
const notToday: Words = { zh: '今日不办', en: 'Not today' };

/** A wait is a range or nothing: no forecast is never a guess (QUE-01). */
export function saidWait(wait: Wait, short = false): SaidWait {
  if (wait === null) return { words: unknown };
  return { figure: range(wait.low_minutes, wait.high_minutes), unit: short ? minutesShort : minutes };
}

/** The wait of a class in its row. */
export function saidClassWait(row: ClassWait): SaidWait {
  if (row.now === 'not_today') return { words: notToday };
  if (row.now === 'walk_in') return { words: walkIn };
  return saidWait(row.wait, true);
}

/** Whole minutes that are left of a limit: begun ones count, and never more than the limit, though a screen's clock may lag. */
export const minutesLeft = (limit: number, gone_ms: number): number =>
  Math.min(limit, Math.max(0, Math.ceil(limit - gone_ms / 60_000)));
