import { percent } from '../../../kit/ui/format.ts';
import { isOfBusiness, type Measure } from '../improvement.ts';
import type { Improvement } from './shapes.ts';
import { improving as words } from './words.ts';

/** A measure as people read it: 92.4 %, 6; a dash where nothing was on record. */
export function shownMeasure(of: Measure, value: number | null): string {
  if (value === null) return '—';
  if (!isOfBusiness(of)) return `${percent(value / 100)} %`;
  return of === 'minutes' ? value.toFixed(1) : String(value);
}

/** What an improvement is about: its own sentence, or what customers said. */
export const titleOf = (of: Improvement) =>
  of.source === 'voice' && of.part !== null
    ? words.voice(words.parts[of.part], of.voices ?? 0)
    : { zh: of.say ?? '', en: of.say ?? '' };

/** Its mark by its state. */
export const marks = {
  proposed: 'near',
  taken: 'running',
  changed: 'running',
  measured: 'near',
  judged: 'done',
  declined: 'stopped',
} as const;
