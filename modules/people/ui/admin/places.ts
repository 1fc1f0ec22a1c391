import type { Words } from '../../../../kit/words.ts';

/** A hall as the administration names it. */
export interface HallName {
  id: number;
  name: Words;
}
