import type { Words } from '../../../../kit/words.ts';
import type { ClassWait } from '../hall.ts';
import { wallWords as words } from './words.ts';

/** What the head of the wall says while nobody is being called: who waits is told to listen, nobody is sent to a shut counter. */
export function quietSentence(classes: readonly ClassWait[]): { title: Words; note: Words } {
  const served = classes.filter(one => one.now !== 'not_today');
  if (classes.some(one => one.people > 0)) return { title: words.listen, note: words.listenNote };
  if (classes.length > 0 && served.length === 0) return { title: words.noCounter, note: words.noCounterNote };
  return { title: words.empty, note: words.emptyNote };
}
